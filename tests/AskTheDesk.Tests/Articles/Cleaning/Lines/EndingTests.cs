using AskTheDesk.Articles.Cleaning.Lines;

namespace AskTheDesk.Tests.Articles.Cleaning.Lines;

public sealed class EndingTests
{
    [Theory]
    [InlineData("It rained.", true)]
    [InlineData("“It rained.”", true)]
    [InlineData("(“Did it rain?”)", true)]
    [InlineData("It rained…", true)]
    [InlineData("It rained 'well'", false)]
    [InlineData("It rained", false)]
    [InlineData("Here:", false)]
    [InlineData("\"", false)]
    public void A_sentence_ends_in_a_stop_behind_its_quotation_marks(string text, bool expected)
    {
        Ending.IsSentence(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("a 'word'", true)]
    [InlineData("a (word)", true)]
    [InlineData("a word", false)]
    [InlineData("a 'word.'", false)]
    public void A_bare_end_is_a_word_in_marks(string text, bool expected)
    {
        Ending.IsBare(text).Should().Be(expected);
    }
}
