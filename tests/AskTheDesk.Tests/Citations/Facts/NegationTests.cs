using AskTheDesk.Citations.Facts;
using AskTheDesk.Citations.Wording;

namespace AskTheDesk.Tests.Citations.Facts;

public sealed class NegationTests
{
    [Theory]
    [InlineData("They were not arrested.", "arrest")]
    [InlineData("Police couldn’t contain the crowd.", "contain")]
    [InlineData("Police were unable to contain the crowd.", "contain")]
    [InlineData("It has yet to start returning people.", "start")]
    [InlineData("It failed to stop them.", "stop")]
    [InlineData("It failed the exam.", "")]
    [InlineData("Not all of them left.", "")]
    [InlineData("It doesn't just affect them.", "")]
    [InlineData("Nobody was hurt.", "")]
    [InlineData("They left.", "")]
    public void What_a_sentence_denies_is(string text, string stems)
    {
        var negation = Negation.Of(text, TermReader.Read(text));

        string.Join(' ', negation.Denied).Should().Be(stems);
    }

    [Fact]
    public void A_word_after_no_or_without_is_touched_though_not_denied()
    {
        const string Text = "No fasting is required.";

        var negation = Negation.Of(Text, TermReader.Read(Text));

        negation.Denied.Should().BeEmpty();
        negation.Touched.Should().BeEquivalentTo("fast", "requir");
    }
}
