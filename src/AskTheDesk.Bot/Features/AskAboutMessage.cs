using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features;

/// <summary>"Ask the desk about this", in the menu of every message: the message is the question.</summary>
internal sealed class AskAboutMessage(Reception reception) : Feature
{
    private const string Name = "Ask the desk about this";

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [new CommandDefinition.OnMessage(Name)];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.MessageCommand { Name: Name } command
            ? token => AskAsync(command, token)
            : null;

    // The message is somebody else's, and they asked for no answer.
    private Task AskAsync(DiscordEvent.MessageCommand command, CancellationToken token) =>
        QuestionText.Of(command.Target.Content) is { Length: > 0 } text
            ? reception.AnswerAsync(
                command.Interaction,
                new Question(text),
                isPrivate: true,
                after: null,
                token
            )
            : reception.SayAsync(command.Interaction, [Notices.NoText], token);
}
