using AskTheDesk.Articles.Cleaning.Lines;
using CsCheck;

namespace AskTheDesk.Tests.Articles.Cleaning.Lines;

public sealed class CleanLineTests
{
    [Theory]
    [InlineData("  a \t b\u00A0\u00A0c\u3000 ", "a b c")]
    [InlineData("a\u200Bb\uFEFF \u202Ec\u2066d", "ab cd")]
    [InlineData("a\u0007b\u001B[0m", "ab[0m")]
    [InlineData("“a” 'b' ’c’ – d…", "“a” 'b' ’c’ – d…")]
    [InlineData("می\u200Cخواهم 👨\u200D👩", "می\u200Cخواهم 👨\u200D👩")]
    public void Characters_are_cleaned_and_quotation_marks_stay(string raw, string expected)
    {
        CleanLine.Of(raw).Should().Be(expected);
    }

    [Fact]
    public void Half_a_character_is_shown_as_missing()
    {
        CleanLine.Of("a\uD800b").Should().Be("a\uFFFDb");
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once()
    {
        Gen.String.Sample(raw => Assert.Equal(CleanLine.Of(raw), CleanLine.Of(CleanLine.Of(raw))));
    }
}
