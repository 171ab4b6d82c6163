using System.Net.WebSockets;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Gateway;

namespace AskTheDesk.Loopback.Sockets;

/// <summary>One connection of a client, from HELLO to its end.</summary>
internal sealed class GatewaySocket : IDisposable
{
    private readonly WebSocket socket;
    private readonly GatewayHub hub;
    private readonly SocketWriter writer;
    private readonly Deflater? deflater;
    private readonly SocketReader reader;
    private readonly EventBudget budget;
    private readonly ITimer heartbeat;

    public GatewaySocket(WebSocket socket, SocketQuery query, GatewayHub hub)
    {
        this.socket = socket;
        this.hub = hub;
        Query = query;
        deflater = query.Compress ? new Deflater() : null;
        writer = new SocketWriter(socket, deflater, hub.Options.SplitsFrames, hub.NoteDelivery);
        reader = new SocketReader(socket);
        budget = new EventBudget(hub.Clock, hub.Options);
        heartbeat = hub.Clock.CreateTimer(
            _ => OnSilence(),
            null,
            PatienceWithHeart,
            Timeout.InfiniteTimeSpan
        );
    }

    public SocketQuery Query { get; }

    /// <summary>The session that speaks through this socket; null before IDENTIFY or RESUME. Under the world's lock.</summary>
    public GatewaySession? Session { get; set; }

    private TimeSpan PatienceWithHeart => hub.Options.HeartbeatInterval + hub.Options.HeartbeatGrace;

    public void Send(Frame frame) => writer.Send(frame);

    public void Send(Opcode op, JsonNode? data) => writer.Send(Frame.Of(op, data));

    public void Close(CloseCode code, string why) => writer.Close(code, why);

    /// <summary>The connection goes, without a word.</summary>
    public void Drop()
    {
        socket.Abort();
        writer.Stop();
    }

    /// <summary>The client's heart was heard.</summary>
    public void Beat() => heartbeat.Change(PatienceWithHeart, Timeout.InfiniteTimeSpan);

    public async Task RunAsync(CancellationToken token)
    {
        Send(
            Opcode.Hello,
            new JsonObject { ["heartbeat_interval"] = (long)hub.Options.HeartbeatInterval.TotalMilliseconds }
        );
        if (Query.Version != 10)
        {
            Close(CloseCode.InvalidVersion, "Invalid API version.");
        }
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(token);
        var writing = WriteAsync(ended);
        await ReadAsync(ended.Token);
        hub.Left(this, socket.CloseStatus);
        writer.Stop();
        await writing;
    }

    private async Task WriteAsync(CancellationTokenSource ended)
    {
        try
        {
            await writer.RunAsync(ended.Token);
            // A client that does not answer a close frame is not waited for.
            ended.CancelAfter(TimeSpan.FromSeconds(2));
        }
        catch (Exception e) when (IsEnd(e))
        {
            await ended.CancelAsync();
        }
    }

    private async Task ReadAsync(CancellationToken token)
    {
        try
        {
            while (await reader.NextAsync(token) is { } frame)
            {
                if (budget.Take())
                {
                    hub.Heard(this, frame.Span);
                }
                else
                {
                    Close(CloseCode.RateLimited, "You are being rate limited.");
                }
            }
            Close(CloseCode.Normal, "");
        }
        catch (InvalidDataException)
        {
            Close(CloseCode.DecodeError, "Error while decoding payload.");
        }
        catch (Exception e) when (IsEnd(e))
        {
            // The connection is gone; what it stood for is settled by the caller.
        }
    }

    private void OnSilence()
    {
        hub.Forget(this);
        Close(CloseCode.SessionTimedOut, "Session timed out.");
    }

    private static bool IsEnd(Exception e) =>
        e
            is WebSocketException
                or OperationCanceledException
                or ObjectDisposedException
                or InvalidOperationException;

    public void Dispose()
    {
        heartbeat.Dispose();
        deflater?.Dispose();
    }
}
