using System.Net.WebSockets;

namespace AskTheDesk.Loopback.Sockets;

/// <summary>Reads one client frame at a time.</summary>
internal sealed class SocketReader(WebSocket socket)
{
    /// <summary>Bytes a client frame may have.</summary>
    public const int Limit = 4096;

    private readonly byte[] buffer = new byte[Limit + 1];

    /// <summary>The next frame, valid until the next read; null once the client has closed.</summary>
    /// <exception cref="InvalidDataException">The frame is longer than <see cref="Limit"/>.</exception>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task<ReadOnlyMemory<byte>?> NextAsync(CancellationToken token)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }
            length += part.Count;
            if (length > Limit)
            {
                throw new InvalidDataException("frame too long");
            }
            if (part.EndOfMessage)
            {
                return buffer.AsMemory(0, length);
            }
        }
    }
}
