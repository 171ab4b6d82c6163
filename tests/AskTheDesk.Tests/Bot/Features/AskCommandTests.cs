using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.Features;

public sealed class AskCommandTests
{
    private readonly FakeLink _link = new();
    private readonly List<string> _asked = [];

    [Fact]
    public async Task A_question_is_acknowledged_before_it_is_looked_into_and_then_answered()
    {
        await HandleAsync(("question", "Who won?"));

        _asked.Should().Equal("after Defer: Who won?");
        _link.Done.Should().HaveCount(2);
        _link.Done[1].Should().StartWith("Edit Nobody").And.Contain("[1]");
    }

    [Fact]
    public async Task A_private_question_is_answered_to_the_asker_alone()
    {
        await HandleAsync(("question", "Who won?"), ("private", true));

        _link.Done[0].Should().Be("Defer ephemeral");
    }

    [Fact]
    public void It_takes_its_own_command_and_no_other()
    {
        Command().Takes(SomeDiscord.Slash("ask")).Should().BeTrue();
        Command().Takes(SomeDiscord.Slash("search")).Should().BeFalse();
        Command().Takes(SomeDiscord.Message("ask")).Should().BeFalse();
    }

    [Fact]
    public void It_takes_as_long_a_question_as_Discord_lets_type()
    {
        var command = Command().Commands.Should().ContainSingle().Subject;

        ((CommandDefinition.Slash)command).Options[0].MaxLength.Should().Be(4000);
    }

    private AskCommand Command() =>
        new(
            _link,
            (question, _) =>
            {
                _asked.Add($"after {string.Join(", ", _link.Done)}: {question.Text}");
                return Task.FromResult(SomeResult.Answered(("Nobody won.", "a.txt")));
            }
        );

    private Task HandleAsync(params (string Name, object Value)[] options) =>
        Command().HandleAsync(SomeDiscord.Slash("ask", options), TestContext.Current.CancellationToken);
}
