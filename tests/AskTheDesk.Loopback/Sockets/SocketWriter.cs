using System.Net.WebSockets;
using System.Threading.Channels;

namespace AskTheDesk.Loopback.Sockets;

/// <summary>Writes frames to one socket in order, as text or compressed.</summary>
/// <param name="splits">Whether a compressed message comes in two frames.</param>
/// <param name="sent">Told the subject of each frame that was written.</param>
internal sealed class SocketWriter(WebSocket socket, Deflater? deflater, bool splits, Action<ulong> sent)
{
    private readonly Channel<Outgoing> queue = Channel.CreateUnbounded<Outgoing>();

    public void Send(Frame frame) => queue.Writer.TryWrite(new Outgoing(frame, default, ""));

    /// <summary>Closes once everything before it is written.</summary>
    public void Close(CloseCode code, string why)
    {
        queue.Writer.TryWrite(new Outgoing(null, code, why));
        queue.Writer.TryComplete();
    }

    /// <summary>Ends the loop without a close frame.</summary>
    public void Stop() => queue.Writer.TryComplete();

    public async Task RunAsync(CancellationToken token)
    {
        await foreach (var (frame, code, why) in queue.Reader.ReadAllAsync(token))
        {
            if (frame is null)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, why, token);
                return;
            }
            await WriteAsync(frame, token);
            if (frame.Subject is { } subject)
            {
                sent(subject);
            }
        }
    }

    private async Task WriteAsync(Frame frame, CancellationToken token)
    {
        if (deflater is null)
        {
            await socket.SendAsync(frame.Bytes, WebSocketMessageType.Text, endOfMessage: true, token);
            return;
        }
        var bytes = deflater.Next(frame.Bytes.Span);
        var half = splits ? bytes.Length / 2 : 0;
        if (half > 0)
        {
            await socket.SendAsync(bytes[..half], WebSocketMessageType.Binary, endOfMessage: true, token);
        }
        await socket.SendAsync(bytes[half..], WebSocketMessageType.Binary, endOfMessage: true, token);
    }

    private readonly record struct Outgoing(Frame? Frame, CloseCode Code, string Why);
}
