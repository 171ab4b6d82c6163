using System.Globalization;
using System.Net.WebSockets;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Gateway.Sockets;
using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Gateway;

/// <summary>Keeps one connection to the gateway alive: connects, resumes, identifies, for as long as it makes sense.</summary>
/// <param name="gateway">Where to identify.</param>
/// <param name="connect">Null from it means that there is no connection to be had now.</param>
internal sealed class Shard(
    ShardContext context,
    Uri gateway,
    Func<Uri, CancellationToken, Task<WebSocket?>> connect
)
{
    private readonly Reconnect _reconnect = new(context.Jitter, context.Clock, context.Resumes);

    /// <summary>Runs until stopped, then logs off.</summary>
    /// <exception cref="DiscordException">Trying again would not help.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        var step = _reconnect.First();
        try
        {
            while (true)
            {
                var ending = await TakeAsync(step, stop);
                stop.ThrowIfCancellationRequested();
                step = _reconnect.After(ending);
                Log.ShardLost(context.Log, context.Shard.Number, Why(ending), Next(step));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped, as asked.
        }
    }

    private async Task<Ending> TakeAsync(NextStep step, CancellationToken stop)
    {
        switch (step)
        {
            case NextStep.Resume resume:
                await Task.Delay(resume.After, context.Clock, stop);
                return await ConnectAsync(resume.Session.Address, resume.Session, stop);
            case NextStep.Identify identify:
                await Task.Delay(identify.After, context.Clock, stop);
                await Task.Delay(context.Turns.Plan(context.Shard.Number), context.Clock, stop);
                return await ConnectAsync(gateway, resumed: null, stop);
            case NextStep.Stop end:
                throw new DiscordException(DiscordFailure.LoginRefused, end.Message);
            default:
                throw new ArgumentOutOfRangeException(nameof(step));
        }
    }

    private async Task<Ending> ConnectAsync(Uri address, Session? resumed, CancellationToken stop)
    {
        if (await connect(address, stop) is not { } open)
        {
            return new Ending.Unreachable();
        }
        using var socket = new GatewaySocket(open, context.Clock, context.Log);
        return await new ShardConnection(socket, context, _reconnect, resumed).RunAsync(stop);
    }

    private static string Why(Ending ending) =>
        ending switch
        {
            Ending.Closed closed =>
                $"closed with {closed.Code?.ToString(CultureInfo.InvariantCulture) ?? "no code"}",
            Ending.Lost lost => lost.Why,
            Ending.Unreachable => "out of reach",
            Ending.Silent => "a heartbeat was not answered",
            Ending.Asked => "asked to reconnect",
            Ending.Invalidated => "the session is not taken",
            _ => "stopped",
        };

    private static string Next(NextStep step) =>
        step switch
        {
            NextStep.Resume resume => string.Create(
                CultureInfo.InvariantCulture,
                $"resuming in {resume.After.TotalSeconds:0.0} s"
            ),
            NextStep.Identify identify => string.Create(
                CultureInfo.InvariantCulture,
                $"logging in anew in {identify.After.TotalSeconds:0.0} s"
            ),
            _ => "giving up",
        };
}
