using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Showing;

public sealed class ProgressPageTests
{
    private static readonly AnswerId Id = AnswerId.New();

    [Fact]
    public void Each_stage_has_its_words_and_a_button_to_stop()
    {
        Text(new AnswerProgress.InLine(3)).Should().Be("Busy just now; you are number 3 in line.");
        Text(new AnswerProgress.Searching()).Should().Be("Searching the archive…");
        Text(new AnswerProgress.Writing(12345, [], [])).Should().Be("Searched 12,345 passages. Writing…");
        ProgressPage
            .Of(Id, new AnswerProgress.Searching())
            .Rows.OfType<ComponentRow.Buttons>()
            .Single()
            .Items.Should()
            .ContainSingle()
            .Which.Should()
            .BeOfType<Button.Action>()
            .Which.CustomId.Should()
            .Be($"stop:{Id}");
    }

    [Fact]
    public void Sentences_are_shown_with_their_sources_as_they_come()
    {
        var answer = SomeAnswer.Of();

        Text(new AnswerProgress.Writing(9, answer.Sentences, answer.Sources))
            .Should()
            .StartWith("Rates rose.\u00A0[1]\n\n[1] **Title")
            .And.EndWith("\n\n-# Writing…");
    }

    [Fact]
    public void What_no_longer_fits_shows_its_end()
    {
        var sentences = Enumerable
            .Range(1, 9)
            .Select(number => new AnswerSentence($"{number}{new string('a', 700)}", [1], false))
            .ToList();

        var text = Text(new AnswerProgress.Writing(9, sentences, [SomeAnswer.Source(1)]));

        text.Length.Should().BeLessThanOrEqualTo(Pager.Limit);
        text.Should().EndWith("Writing…").And.Contain("9aaa").And.NotContain("1aaa");
    }

    private static string Text(AnswerProgress progress) => ProgressPage.Of(Id, progress).Content;
}
