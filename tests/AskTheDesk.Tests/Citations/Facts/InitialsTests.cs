using AskTheDesk.Citations.Facts;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("Democratic Republic of the Congo", "in the DRC", true)]
    [InlineData("DRC", "in the Democratic Republic of the Congo", true)]
    [InlineData("CBP", "U.S. Customs and Border Protection said", true)]
    [InlineData("N.M.I.", "the National Migration Institute", true)]
    [InlineData("CBP", "Customs, Border Protection", false)]
    [InlineData("CBP", "the customs and border protection", false)]
    [InlineData("Mexico", "the M", false)]
    [InlineData("CBP", "", false)]
    public void A_name_and_its_acronym_match(string name, string text, bool match)
    {
        new Initials(text).Match(name).Should().Be(match);
    }
}
