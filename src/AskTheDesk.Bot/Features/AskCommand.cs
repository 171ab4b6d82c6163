using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features;

/// <summary><c>/ask</c>: a question, answered where it was asked.</summary>
internal sealed class AskCommand(Reception reception, QuestionForm form) : Feature
{
    private const string Name = "ask";
    private const string PrivateOption = "private";

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [
        new CommandDefinition.Slash(Name, "Ask the archive; every sentence of the answer is cited.")
        {
            Options =
            [
                .. QuestionForm.Options("What you want to know"),
                new(PrivateOption, "Show the answer only to you", OptionKind.Flag),
            ],
        },
    ];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.SlashCommand { Name: Name } command ? token => AskAsync(command, token) : null;

    private Task AskAsync(DiscordEvent.SlashCommand command, CancellationToken token)
    {
        var isPrivate = command.Options.Flag(PrivateOption) == true;
        return form.Read(command.Options) switch
        {
            ({ } question, _) => reception.AnswerAsync(
                command.Interaction,
                question,
                isPrivate,
                after: null,
                token
            ),
            (_, var problem) => reception.SayAsync(
                command.Interaction,
                [Notices.Quietly(problem ?? Notices.Unanswered)],
                token
            ),
        };
    }
}
