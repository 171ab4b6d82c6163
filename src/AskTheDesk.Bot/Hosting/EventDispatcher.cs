using System.Collections.Concurrent;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Indexing;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Hosting;

/// <summary>Hands every event to the features that take it, each on its own, and apologises when one fails.</summary>
internal sealed class EventDispatcher(
    IDiscordLink link,
    IEnumerable<Feature> features,
    ILogger<EventDispatcher> log
)
{
    private readonly IReadOnlyList<Feature> _features = [.. features];
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <summary>What all features want Discord to offer.</summary>
    public IReadOnlyList<Port.Commands.CommandDefinition> Commands =>
        [.. _features.SelectMany(feature => feature.Commands)];

    /// <summary>Starts the work on an event and returns at once: the next one may be waiting.</summary>
    /// <param name="token">Gives up what is being done.</param>
    public void Dispatch(DiscordEvent heard, CancellationToken token)
    {
        foreach (var feature in _features)
        {
            if (Take(feature, heard) is { } work)
            {
                Start(() => RunAsync(feature, heard, work, token));
            }
        }
    }

    /// <summary>Waits for what is being done.</summary>
    public Task DrainAsync() => Task.WhenAll(_running.Keys);

    // What it decides in is ours alone; failing, it must not end the listening to everything else.
    private static Func<CancellationToken, Task>? Take(Feature feature, DiscordEvent heard)
    {
        try
        {
            return feature.Take(heard);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return _ => Task.FromException(e);
        }
    }

    private void Start(Func<Task> work)
    {
        var run = Task.Run(work, CancellationToken.None);
        _running[run] = true;
        _ = run.ContinueWith(
            done => _running.TryRemove(done, out _),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
    }

    private async Task RunAsync(
        Feature feature,
        DiscordEvent heard,
        Func<CancellationToken, Task> work,
        CancellationToken token
    )
    {
        try
        {
            await work(token);
        }
        catch (Exception e) when (e is not OperationCanceledException || !token.IsCancellationRequested)
        {
            var incident = Incident.New();
            Report(feature, incident, e);
            await new Apology(link, log).SayAsync(heard, Said(e, incident), incident, token);
        }
        catch (OperationCanceledException)
        {
            // The bot is shutting down.
        }
    }

    private static OutgoingMessage Said(Exception e, Incident incident) =>
        e is IndexException ? Notices.NoArchive(incident.Id) : Notices.WentWrong(incident.Id);

    /// <summary>What others throw may repeat what somebody typed, which is for those who debug alone.</summary>
    private void Report(Feature feature, Incident incident, Exception e)
    {
        var why = e is IndexException or RecordException or DiscordException
            ? e.Message
            : e.GetType().FullName;
        Log.FeatureFailed(log, incident.Id, feature.GetType().Name, why ?? "", e.StackTrace ?? "");
        Log.FeatureFailedWith(log, incident.Id, e);
    }
}
