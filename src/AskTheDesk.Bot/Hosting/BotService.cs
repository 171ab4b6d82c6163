using AskTheDesk.Bot.Asking.Running;
using AskTheDesk.Bot.Port;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Hosting;

/// <summary>The bot's life: connected and dispatching until the host stops, then finishing what it began.</summary>
internal sealed class BotService(
    IDiscordLink link,
    EventDispatcher dispatcher,
    WorkQueue queue,
    IHostApplicationLifetime host,
    ILogger<BotService> log
) : BackgroundService
{
    /// <summary>How long what is being written may take to be finished on shutdown.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>Why the bot could not go on; null while it can, and when it was stopped.</summary>
    public DiscordException? Failure { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var work = new CancellationTokenSource();
        var listening = ListenAsync(work.Token);
        try
        {
            await link.RunAsync(stoppingToken);
        }
        catch (DiscordException e)
        {
            Failure = e;
            Log.LinkFailed(log, e.Message);
            host.StopApplication();
        }
        await FinishAsync(listening, work);
    }

    private async Task ListenAsync(CancellationToken work)
    {
        await foreach (var heard in link.Events.ReadAllAsync(CancellationToken.None))
        {
            if (heard is DiscordEvent.LoggedIn login)
            {
                Log.LoggedIn(log, login.Bot.Name);
                _ = PublishAsync(work);
            }
            dispatcher.Dispatch(heard, work);
        }
    }

    private async Task PublishAsync(CancellationToken work)
    {
        try
        {
            var written = await link.PublishCommandsAsync(dispatcher.Commands, work);
            Log.CommandsPublished(log, dispatcher.Commands.Count, written ? "written" : "as they were");
        }
        catch (Exception e) when (e is DiscordException or OperationCanceledException)
        {
            Log.CommandsFailed(log, e.Message);
        }
    }

    private async Task FinishAsync(Task listening, CancellationTokenSource work)
    {
        // Those who wait are told to ask again; those who are being answered are answered.
        queue.Close();
        work.CancelAfter(Grace);
        await listening;
        await dispatcher.DrainAsync();
    }
}
