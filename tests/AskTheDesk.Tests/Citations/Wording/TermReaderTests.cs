using AskTheDesk.Citations.Wording;
using CsCheck;

namespace AskTheDesk.Tests.Citations.Wording;

public sealed class TermReaderTests
{
    [Theory]
    [InlineData("The United States and America's U.S. border", "us us us border")]
    [InlineData("storms hit us", "storm hit")]
    [InlineData("Britain’s artificial intelligence", "uk ai")]
    [InlineData("", "")]
    public void Terms_of_a_text_are(string text, string stems)
    {
        string.Join(' ', TermReader.Read(text).Select(term => term.Stem)).Should().Be(stems);
    }

    [Fact]
    public void Offsets_lie_in_any_text_in_order()
    {
        Gen.String.Sample(text =>
            TermReader
                .Read(text)
                .Should()
                .OnlyContain(term => 0 <= term.Start && term.Start < term.End && term.End <= text.Length)
        );
    }
}
