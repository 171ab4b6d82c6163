using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Asking.Running;

public sealed class RunningAnswerTests
{
    private readonly RunningAnswers _all = new();

    [Fact]
    public void An_edit_interrupts_and_the_question_is_worked_on_as_edited()
    {
        using var running = Begin("Did rates rise?");
        var (_, interrupted) = running.Begin();

        running.Edit("Did rates fall?");

        interrupted.IsCancellationRequested.Should().BeTrue();
        running.Settle().Should().BeFalse();
        var (text, anew) = running.Begin();
        text.Should().Be("Did rates fall?");
        anew.IsCancellationRequested.Should().BeFalse();
        running.Settle().Should().BeTrue();
    }

    [Fact]
    public void An_edit_that_changes_no_word_interrupts_nothing()
    {
        using var running = Begin("Did rates rise?");
        var (_, interrupted) = running.Begin();

        running.Edit("Did rates rise?");

        interrupted.IsCancellationRequested.Should().BeFalse();
    }

    [Fact]
    public void What_is_settled_can_be_neither_edited_nor_stopped()
    {
        using var running = Begin("Did rates rise?");
        running.Begin();
        running.Settle().Should().BeTrue();

        running.Edit("Did rates fall?");

        running.Text.Should().Be("Did rates rise?");
        running.Stop().Should().BeFalse();
        running.Interruption.Should().Be(Interruption.None);
    }

    [Fact]
    public void What_was_stopped_stays_stopped()
    {
        using var running = Begin("Did rates rise?");
        var (_, interrupted) = running.Begin();

        running.Stop().Should().BeTrue();
        running.Stop().Should().BeFalse();
        running.Edit("Did rates fall?");
        running.Withdraw();

        interrupted.IsCancellationRequested.Should().BeTrue();
        running.Interruption.Should().Be(Interruption.Stopped);
        running.Settle().Should().BeTrue();
    }

    [Fact]
    public void It_is_found_by_its_answer_and_its_message_until_it_ends()
    {
        var message = new MessageId(31);
        var id = AnswerId.New();
        var running = _all.Begin(id, SomeAnswer.Ana, "Did rates rise?", message);

        _all.Find(id).Should().BeSameAs(running);
        _all.Find(message).Should().BeSameAs(running);
        _all.Find(new MessageId(32)).Should().BeNull();

        running.Dispose();

        _all.Find(id).Should().BeNull();
        _all.Find(message).Should().BeNull();
        running.Edit("too late");
    }

    private RunningAnswer Begin(string text) =>
        _all.Begin(AnswerId.New(), SomeAnswer.Ana, text, message: null);
}
