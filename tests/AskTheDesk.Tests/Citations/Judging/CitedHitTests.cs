using AskTheDesk.Citations.Judging;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Citations.Judging;

public sealed class CitedHitTests
{
    [Theory]
    [InlineData("The storm flooded forty houses.", "A storm flooded houses, 40 in all.")]
    [InlineData("It was called a \"black day\" for the storm-hit town.", "The mayor spoke of a “black day”.")]
    public void The_sentence_that_holds_the_facts_is_quoted(string claim, string quote)
    {
        var hit = new CitedHit(
            SomeHits.Of(
                "A storm hit the town.|A storm flooded houses, 40 in all.|The mayor spoke of a “black day”."
            )[0]
        );

        hit.Cite(new ClaimText(claim)).Quote.Should().Be(quote);
    }

    [Fact]
    public void A_repeated_sentence_is_quoted_as_it_stands()
    {
        var hit = new CitedHit(SomeHits.Of("A storm hit.|‘It is so,’ she said.")[0]);

        hit.CiteVerbatim("\"It is so,\" she said.")?.Quote.Should().Be("‘It is so,’ she said.");
        hit.CiteVerbatim("\"It is,\" she said.").Should().BeNull();
    }
}
