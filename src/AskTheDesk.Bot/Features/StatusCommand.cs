using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Maintaining;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Indexing.Reading;

namespace AskTheDesk.Bot.Features;

/// <summary><c>/status</c>: what the archive holds and what the bot is doing, for maintainers.</summary>
internal sealed class StatusCommand(
    Reception reception,
    Maintainers maintainers,
    LuceneIndex index,
    WorkQueue queue
) : Feature
{
    private const string Name = "status";

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [maintainers.Only(Name, "What the archive holds and what I am doing.")];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.SlashCommand { Name: Name } command
            ? token => TellAsync(command.Interaction, token)
            : null;

    private Task TellAsync(Interaction interaction, CancellationToken token)
    {
        var said = maintainers.Refuse(interaction) ?? MaintainerText.Status(index.Status(), queue.Load);
        return reception.SayAsync(interaction, [said], token);
    }
}
