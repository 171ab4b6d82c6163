using System.Collections.Concurrent;
using AskTheDesk.Bot.Features;
using AskTheDesk.Bot.Port;
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
        foreach (var feature in _features.Where(feature => feature.Takes(heard)))
        {
            var work = Task.Run(() => RunAsync(feature, heard, token), CancellationToken.None);
            _running[work] = true;
            _ = work.ContinueWith(
                done => _running.TryRemove(done, out _),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
        }
    }

    /// <summary>Waits for what is being done.</summary>
    public Task DrainAsync() => Task.WhenAll(_running.Keys);

    private async Task RunAsync(Feature feature, DiscordEvent heard, CancellationToken token)
    {
        try
        {
            await feature.HandleAsync(heard, token);
        }
        catch (Exception e) when (e is not OperationCanceledException || !token.IsCancellationRequested)
        {
            var incident = Incident.New();
            Log.FeatureFailed(log, incident.Id, feature.GetType().Name, e);
            await new Apology(link, log).SayAsync(heard, incident, token);
        }
        catch (OperationCanceledException)
        {
            // The bot is shutting down.
        }
    }
}
