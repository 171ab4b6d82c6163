using System.Net.WebSockets;
using System.Text.Json;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Json.Sent;
using AskTheDesk.Bot.Json.Sent.Frames;

namespace AskTheDesk.Bot.Gateway.Sockets;

/// <summary>The life of one connection to the gateway, until it ends one way or another.</summary>
/// <param name="resumed">The session to go on with; null to identify.</param>
internal sealed class ShardConnection(
    GatewaySocket socket,
    ShardContext shard,
    Reconnect reconnect,
    Session? resumed
)
{
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);
    private const int HeartbeatOp = 1;

    private readonly TaskCompletionSource<Heartbeat> _hello = New<Heartbeat>();
    private readonly TaskCompletionSource<bool> _stands = New<bool>();

    /// <summary>Runs until the connection ends, or is stopped and logged off.</summary>
    public async Task<Ending> RunAsync(CancellationToken stop)
    {
        using var life = new CancellationTokenSource();
        var reading = GuardAsync(ReadAsync, life.Token);
        Task<Ending>[] ends =
        [
            reading,
            GuardAsync(LogInAsync, life.Token),
            GuardAsync(BeatAsync, life.Token),
            GuardAsync(token => ForeverAsync(stop, token), life.Token),
        ];
        var ending = await await Task.WhenAny(ends);
        await CloseAsync(ending, reading);
        await life.CancelAsync();
        await Task.WhenAll(ends);
        return ending;
    }

    private async Task<Ending> ReadAsync(CancellationToken token)
    {
        while (await socket.ReadAsync(token) is { } frame)
        {
            if (await HandleAsync(frame, token) is { } ending)
            {
                return ending;
            }
        }
        return new Ending.Closed(socket.CloseCode);
    }

    private async Task<Ending?> HandleAsync(GatewayFrame frame, CancellationToken token)
    {
        switch (frame.Op)
        {
            case 0:
                Dispatch(frame);
                break;
            case 1:
                await SendBeatAsync(token);
                break;
            case 7:
                return new Ending.Asked();
            case 9:
                return new Ending.Invalidated(frame.Data.ValueKind == JsonValueKind.True);
            case 10:
                return Hello(frame.Data);
            case 11 when _hello.Task.IsCompletedSuccessfully:
                (await _hello.Task).Answered();
                break;
        }
        return null;
    }

    private void Dispatch(GatewayFrame frame)
    {
        if (frame.S is { } sequence)
        {
            reconnect.Saw(sequence);
        }
        switch (frame.T)
        {
            case "READY":
                reconnect.Ready(FrameData.Session(frame.Data, shard.MayResumeAt));
                Stands("");
                break;
            case "RESUMED":
                reconnect.Resumed();
                Stands(" again and goes on where it was");
                break;
        }
        shard.Pump.Take(shard.Shard, frame.T ?? "", frame.Data);
    }

    private Ending.Lost? Hello(JsonElement data)
    {
        if (FrameData.Interval(data) is not { } interval)
        {
            return new Ending.Lost("its Hello cannot be read");
        }
        _hello.TrySetResult(new Heartbeat(interval, shard.Jitter, shard.Clock));
        return null;
    }

    private async Task<Ending> LogInAsync(CancellationToken token)
    {
        var resume = resumed is { } session ? (session, reconnect.Sequence) : ((Session, long?)?)null;
        var login = new ShardLogin(socket, shard);
        return await login.RunAsync(_hello.Task, _stands.Task, resume, token)
            ?? await ForeverAsync(CancellationToken.None, token);
    }

    private async Task<Ending> BeatAsync(CancellationToken token)
    {
        var beats = await _hello.Task.WaitAsync(token);
        while (true)
        {
            await Task.Delay(beats.Wait(), shard.Clock, token);
            if (!beats.TryBeat())
            {
                return new Ending.Silent();
            }
            await SendBeatAsync(token);
        }
    }

    private Task SendBeatAsync(CancellationToken token) =>
        socket.SendAsync(
            new SentFrame<long?>(HeartbeatOp, reconnect.Sequence),
            SentJson.Default.HeartbeatFrame,
            token
        );

    private async Task CloseAsync(Ending ending, Task reading)
    {
        using var patience = new CancellationTokenSource(ClosePatience, shard.Clock);
        var code = ending is Ending.Stopped ? CloseCodes.LogOff : CloseCodes.KeepSession;
        await socket.CloseAsync(code, patience.Token);
        if (ending is Ending.Stopped)
        {
            await Task.WhenAny(reading, Task.Delay(ClosePatience, shard.Clock, patience.Token));
        }
    }

    private void Stands(string how)
    {
        shard.TokenTaken();
        Log.ShardConnected(shard.Log, shard.Shard.Number, how);
        _stands.TrySetResult(true);
    }

    private static async Task<Ending> ForeverAsync(CancellationToken stop, CancellationToken life)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, life);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token);
        return new Ending.Stopped();
    }

    private static async Task<Ending> GuardAsync(
        Func<CancellationToken, Task<Ending>> part,
        CancellationToken life
    )
    {
        try
        {
            return await part(life);
        }
        catch (OperationCanceledException)
        {
            return new Ending.Stopped();
        }
        catch (Exception e) when (e is WebSocketException or IOException or ObjectDisposedException)
        {
            return new Ending.Lost("it broke off");
        }
        catch (InvalidDataException)
        {
            return new Ending.Lost("what it sent cannot be unpacked");
        }
    }

    private static TaskCompletionSource<T> New<T>() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
