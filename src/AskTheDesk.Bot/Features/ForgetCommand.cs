using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features;

/// <summary><c>/forget me</c>: deletes all that is kept of the one who asks for it.</summary>
internal sealed class ForgetCommand(Reception reception, RecordBook book) : Feature
{
    private const string Name = "forget";
    private const string Me = "me";

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [
        new CommandDefinition.Slash(Name, "Delete what I keep.")
        {
            Subcommands = [new Subcommand(Me, "Delete your questions, their answers and your votes.")],
        },
    ];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.SlashCommand { Name: $"{Name} {Me}" } command
            ? token => ForgetAsync(command.Interaction, token)
            : null;

    private Task ForgetAsync(Interaction interaction, CancellationToken token)
    {
        var answers = book.Forget(interaction.Asker.Id);
        var said = answers == 1 ? "1 question" : $"{answers} questions";
        return reception.SayAsync(
            interaction,
            [
                Notices.Quietly(
                    $"Forgotten: {said} of yours with the answers, and your votes. What stands in Discord stays until you delete it there."
                ),
            ],
            token
        );
    }
}
