using AskTheDesk.Bot.Port;
using Discord;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Connections;

/// <summary>Keeps the library connected until cancelled, or until it had better stop.</summary>
internal sealed class Connection(DiscordShardedClient client, TimeProvider clock)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource<DiscordException> _over = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    /// <summary>Runs until cancelled, then logs off.</summary>
    /// <exception cref="DiscordException">Trying again would not help.</exception>
    public async Task RunAsync(CancellationToken token)
    {
        client.ShardDisconnected += SawAsync;
        await client.StartAsync();
        try
        {
            throw await _over.Task.WaitAsync(token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // Stopped, as asked.
        }
        finally
        {
            client.ShardDisconnected -= SawAsync;
            await StopAsync();
        }
    }

    private Task SawAsync(Exception why, DiscordSocketClient shard)
    {
        if (Endings.Read(why) is { } final)
        {
            _over.TrySetResult(final);
        }
        return Task.CompletedTask;
    }

    // The library says that it will stop, not that it has.
    private async Task StopAsync()
    {
        await client.StopAsync();
        var begun = clock.GetTimestamp();
        while (
            client.Shards.Any(shard => shard.ConnectionState != ConnectionState.Disconnected)
            && clock.GetElapsedTime(begun) < Patience
        )
        {
            await Task.Delay(Glance, clock, CancellationToken.None);
        }
    }
}
