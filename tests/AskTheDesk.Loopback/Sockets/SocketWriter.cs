using System.IO.Compression;
using System.Net.WebSockets;
using System.Threading.Channels;

namespace AskTheDesk.Loopback.Sockets;

/// <summary>Writes frames to one socket in order, as text or as one zlib stream for the whole connection.</summary>
internal sealed class SocketWriter : IDisposable
{
    private readonly Channel<Outgoing> queue = Channel.CreateUnbounded<Outgoing>();
    private readonly WebSocket socket;
    private readonly Action<ulong> sent;
    private readonly MemoryStream? compressed;
    private readonly ZLibStream? zlib;

    /// <summary>Writes to the socket until it is closed or stopped.</summary>
    /// <param name="sent">Told the subject of each frame that was written.</param>
    public SocketWriter(WebSocket socket, bool compress, Action<ulong> sent)
    {
        this.socket = socket;
        this.sent = sent;
        if (compress)
        {
            compressed = new MemoryStream();
            zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
        }
    }

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
        if (compressed is null || zlib is null)
        {
            await socket.SendAsync(frame.Bytes, WebSocketMessageType.Text, endOfMessage: true, token);
            return;
        }
        compressed.SetLength(0);
        await zlib.WriteAsync(frame.Bytes, token);
        // A sync flush: the message ends 00 00 FF FF and the dictionary lives on.
        await zlib.FlushAsync(token);
        var bytes = compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
        await socket.SendAsync(bytes, WebSocketMessageType.Binary, endOfMessage: true, token);
    }

    public void Dispose()
    {
        zlib?.Dispose();
        compressed?.Dispose();
    }

    private readonly record struct Outgoing(Frame? Frame, CloseCode Code, string Why);
}
