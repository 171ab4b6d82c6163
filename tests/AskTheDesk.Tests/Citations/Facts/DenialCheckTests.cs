using AskTheDesk.Citations.Facts;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class DenialCheckTests
{
    [Theory]
    [InlineData("Police contained the crowd.", "Police were unable to contain the crowd.")]
    [InlineData("Police did not contain the crowd.", "Police contained the crowd.")]
    [InlineData("The bank has raised rates.", "The bank has yet to raise rates.")]
    [InlineData("Holm never left the bank.", "Holm left the bank.|No rate was raised.")]
    public void What_one_affirms_and_the_other_denies_is_found(string claim, string text)
    {
        Missing(claim, text).Should().ContainSingle().Which.Kind.Should().Be(FactKind.Denial);
    }

    [Theory]
    [InlineData("Police contained the crowd.", "Police contained the crowd.")]
    [InlineData("Police did not contain the crowd.", "The crowd could not be contained by police.")]
    [InlineData("The test does not require fasting.", "No fasting is required for the test.")]
    [InlineData(
        "Police contained the crowd.",
        "Police contained the crowd.|They did not contain the crowd earlier."
    )]
    [InlineData("Police contained the crowd.", "Rates were not raised.")]
    [InlineData("Police did not raise rates.", "A storm came.")]
    public void What_both_affirm_or_deny_is_passed_over(string claim, string text)
    {
        Missing(claim, text).Should().BeEmpty();
    }

    private static IEnumerable<MissingFact> Missing(string claim, string text)
    {
        var framed = Framed.Of(claim, text);
        return DenialCheck.Missing(framed.Claim, framed.Frame);
    }
}
