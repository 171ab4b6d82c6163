using AskTheDesk.Citations.Marking;
using CsCheck;

namespace AskTheDesk.Tests.Citations.Marking;

public sealed class DraftCleanerTests
{
    [Theory]
    [InlineData("**Rates** rose", "Rates rose")]
    [InlineData("_Rates_ and `code`.", "Rates and code.")]
    [InlineData("## Rates rose", "Rates rose")]
    [InlineData("- Rates rose", "Rates rose")]
    [InlineData("1. Rates rose", "Rates rose")]
    [InlineData("<b>Rates</b> rose <!-- x --> <@123>", "Rates rose")]
    [InlineData("[Rates](https://a.example) rose", "Rates rose")]
    [InlineData("Rates\n rose\t\u0007\u202e\u200b", "Rates rose")]
    [InlineData("5 < 6 and 7 > 3", "5 < 6 and 7 > 3")]
    [InlineData("f***ing, @DHS_Wolf and DHS_x_y", "f***ing, @DHS_Wolf and DHS_x_y")]
    [InlineData("He [sic] said [1]", "He [sic] said [1]")]
    [InlineData("", "")]
    public void A_drafted_text_is_cleaned(string drafted, string plain)
    {
        DraftCleaner.Clean(drafted).Should().Be(plain);
    }

    [Fact]
    public void Nothing_hidden_is_left_of_any_text()
    {
        Gen.String.Sample(text =>
            DraftCleaner.Clean(text).Should().NotMatchRegex(@"[\p{Cc}\p{Cf}\p{Cs}-[\uD800-\uDFFF]]")
        );
    }
}
