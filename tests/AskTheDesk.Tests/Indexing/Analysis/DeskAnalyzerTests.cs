using AskTheDesk.Indexing.Analysis;

namespace AskTheDesk.Tests.Indexing.Analysis;

public sealed class DeskAnalyzerTests
{
    [Theory]
    [InlineData("The migrants' caravans", "migrant caravan")]
    [InlineData("U.S. and US", "us us")]
    [InlineData("Mexico’s 3,000 migrants", "mexico 3,000 migrant")]
    [InlineData("Colón", "colon")]
    [InlineData("1.7 million", "1.7 million")]
    [InlineData("organisation organization", "organ organ")]
    [InlineData("labour labor", "labor labor")]
    [InlineData("centres center", "center center")]
    [InlineData("left leaving", "leav leav")]
    [InlineData("men man", "man man")]
    [InlineData("", "")]
    public void Stemmed_terms_are(string text, string terms)
    {
        DeskAnalyzer.Stemmed.Terms(text).Should().Equal(Split(terms));
    }

    [Fact]
    public void Exact_terms_keep_stop_words_and_endings()
    {
        DeskAnalyzer
            .Exact.Terms("The migrants were IN Mexico")
            .Should()
            .Equal("the", "migrants", "were", "in", "mexico");
    }

    private static string[] Split(string terms) => terms.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
