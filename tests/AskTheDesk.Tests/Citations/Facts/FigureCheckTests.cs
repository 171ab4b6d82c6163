using AskTheDesk.Citations.Facts;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class FigureCheckTests
{
    [Theory]
    [InlineData("400 officers stood at the gate.", "400 law enforcement officers stood at the gate.")]
    [InlineData("It took two days.", "It took 2 days.")]
    [InlineData("About 800 people came.", "The group of about 800 - largely Cubans - came.")]
    [InlineData("800 people came.", "800 migrants came.")]
    [InlineData("People came.", "800 people came.")]
    [InlineData("On July 9, 2019 people came.", "On July 9, 2019 people came.")]
    public void A_figure_that_the_text_carries_is_not_missing(string claim, string text)
    {
        Missing(claim, text).Should().BeEmpty();
    }

    [Theory]
    [InlineData("400 migrants set out.", "4,000 migrants set out.", "4,000")]
    [InlineData("400 migrants set out.", "3,000 migrants set out.|There were 400 police officers.", "3,000")]
    [InlineData("It rose 5 per cent.", "It rose 7 per cent.", "7")]
    [InlineData("Over 213,000 incidents were seen.", "About 190,000 incidents were seen.", "about 190,000")]
    public void A_figure_that_the_text_has_otherwise_is_missing_with_what_it_has(
        string claim,
        string text,
        string instead
    )
    {
        Missing(claim, text).Should().ContainSingle().Which.Instead.Should().Be(instead);
    }

    [Theory]
    [InlineData("400 migrants set out.", "Migrants set out.")]
    [InlineData("$400 was paid to migrants.", "400 migrants were paid.")]
    [InlineData("A caravan of 400 migrants set out.", "A caravan set out.|There were 400 police officers.")]
    public void A_figure_that_the_text_lacks_is_missing(string claim, string text)
    {
        Missing(claim, text).Should().ContainSingle().Which.Text.Should().Be("400");
    }

    private static IEnumerable<MissingFact> Missing(string claim, string text)
    {
        var framed = Framed.Of(claim, text);
        return FigureCheck.Missing(framed.Claim, framed.Frame);
    }
}
