using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Maintaining;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Indexing;

namespace AskTheDesk.Bot.Features;

/// <summary><c>/reindex</c>: brings the archive up to date, for maintainers.</summary>
internal sealed class ReindexCommand(
    Reception reception,
    Maintainers maintainers,
    Reindexer reindexer,
    DeliveryTools tools
) : Feature
{
    private const string Name = "reindex";

    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    public override IReadOnlyList<CommandDefinition> Commands { get; } =
    [maintainers.Only(Name, "Bring the archive up to date with its sources.")];

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.SlashCommand { Name: Name } command
            ? token => ReindexAsync(command.Interaction, token)
            : null;

    private async Task ReindexAsync(Interaction interaction, CancellationToken token)
    {
        if (maintainers.Refuse(interaction) is { } refusal)
        {
            await reception.SayAsync(interaction, [refusal], token);
            return;
        }
        await using var place = reception.Quietly(interaction);
        if (await place.BeginAsync(token))
        {
            await place.FinishAsync(await RunAsync(place, token), token);
        }
    }

    private async Task<IReadOnlyList<OutgoingMessage>> RunAsync(
        InteractionPlace place,
        CancellationToken token
    )
    {
        var progress = new LatestProgress();
        var run = Task.Run(() => reindexer.Run(progress, token), token);
        while (
            await Task.WhenAny(run, Task.Delay(Pace, tools.Clock, token)) != run
            && !token.IsCancellationRequested
        )
        {
            await place.ShowAsync(MaintainerText.Progress(progress.Value), token);
        }
        try
        {
            return await run is { } report
                ? MaintainerText.Report(report)
                : [Notices.Quietly("The archive is being brought up to date already.")];
        }
        catch (IndexException e)
        {
            var incident = Incident.New();
            Log.ReindexFailed(tools.Log, incident.Id, e.Message);
            return
            [
                Notices.Quietly(
                    $"The archive could not be brought up to date; the log says why. ({incident.Id})"
                ),
            ];
        }
    }
}
