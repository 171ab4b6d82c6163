using AskTheDesk.Citations.Wording;
using AskTheDesk.Indexing.Analysis;

namespace AskTheDesk.Tests.Citations.Wording;

public sealed class CanonTests
{
    [Theory]
    [InlineData("America", "USA")]
    [InlineData("American", "US")]
    [InlineData("British", "Britain")]
    [InlineData("French", "France")]
    [InlineData("Dutch", "Netherlands")]
    [InlineData("Turkish", "Turkey")]
    [InlineData("Welsh", "Wales")]
    [InlineData("television", "TV")]
    public void Two_words_name_the_same(string left, string right)
    {
        Canon.Of(Stem(left)).Should().Be(Canon.Of(Stem(right)));
    }

    [Theory]
    [InlineData("United States", "US")]
    [InlineData("United Kingdom", "UK")]
    [InlineData("United Nations", "UN")]
    [InlineData("European Union", "EU")]
    [InlineData("artificial intelligence", "AI")]
    public void Two_words_in_a_row_name_the_same_as_one(string pair, string word)
    {
        var stems = DeskAnalyzer.Stemmed.Terms(pair);

        Canon.Of(stems[0], stems[1]).Should().Be(Canon.Of(Stem(word)));
    }

    [Fact]
    public void Other_words_stay()
    {
        Canon.Of("storm").Should().Be("storm");
        Canon.Of("storm", "surg").Should().BeNull();
    }

    private static string Stem(string word) =>
        DeskAnalyzer.Stemmed.Terms(word).Should().ContainSingle().Subject;
}
