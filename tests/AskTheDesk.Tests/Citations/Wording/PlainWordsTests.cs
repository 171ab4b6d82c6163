using AskTheDesk.Citations.Wording;

namespace AskTheDesk.Tests.Citations.Wording;

public sealed class PlainWordsTests
{
    private const string Text = "“I’ve been there,” he said, “and  I know it (well).”";

    [Theory]
    [InlineData("I've been there")]
    [InlineData("I know it well.")]
    [InlineData("I've been ... know it")]
    [InlineData("I've been there [at the border] and I know")]
    [InlineData("…")]
    public void Quoted_words_stand_in_the_text(string quotation)
    {
        var spoken = PlainWords.Of(Text.Replace("he said, ", "", StringComparison.Ordinal));

        PlainWords.Hold(spoken, quotation).Should().BeTrue();
    }

    [Theory]
    [InlineData("I have been there")]
    [InlineData("know it ... been there")]
    [InlineData("he sai")]
    [InlineData("been there often")]
    public void Other_words_do_not(string quotation)
    {
        PlainWords.Hold(PlainWords.Of(Text), quotation).Should().BeFalse();
    }
}
