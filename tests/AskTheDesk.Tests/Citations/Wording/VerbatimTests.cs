using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Wording;

namespace AskTheDesk.Tests.Citations.Wording;

public sealed class VerbatimTests
{
    private static readonly EvidenceText Text = new([
        "Rates rose.",
        "‘It is so,’ she said – twice.",
        "Prices fell 5%.",
    ]);

    [Theory]
    [InlineData("Rates rose.", 0)]
    [InlineData("rates  rose", 0)]
    [InlineData("\"It is so,\" she said - twice.", 1)]
    [InlineData("Rates rose. 'It is so,' she said – twice.", 0)]
    [InlineData("Prices fell 5", -1)]
    [InlineData("It is so", -1)]
    [InlineData("Rates rose. Prices fell 5%.", -1)]
    [InlineData("", -1)]
    public void A_claim_repeats_the_sentence_at(string claim, int at)
    {
        Verbatim.IndexIn(Text, claim).Should().Be(at);
    }
}
