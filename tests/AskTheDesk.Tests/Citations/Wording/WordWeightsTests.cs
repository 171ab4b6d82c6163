using AskTheDesk.Citations.Wording;
using AskTheDesk.Indexing.Analysis;

namespace AskTheDesk.Tests.Citations.Wording;

public sealed class WordWeightsTests
{
    [Theory]
    [InlineData("said")]
    [InlineData("according")]
    [InlineData("including")]
    [InlineData("would")]
    public void Words_that_any_sentence_may_hold_weigh_little(string word)
    {
        WordWeights.Of(DeskAnalyzer.Stemmed.Terms(word)[0]).Should().BeLessThan(1);
    }

    [Theory]
    [InlineData("migrants")]
    [InlineData("Tapachula")]
    [InlineData("flooded")]
    public void Others_weigh_one(string word)
    {
        WordWeights.Of(DeskAnalyzer.Stemmed.Terms(word)[0]).Should().Be(1);
    }
}
