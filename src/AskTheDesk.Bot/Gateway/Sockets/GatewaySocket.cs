using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Json.Sent.Frames;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Gateway.Sockets;

/// <summary>Frames over one WebSocket: read whole and unpacked, sent one at a time and not too many.</summary>
internal sealed class GatewaySocket(WebSocket socket, TimeProvider clock, ILogger log) : IDisposable
{
    /// <summary>Bytes of a frame, unpacked. The largest are servers of many thousand channels: a few MB.</summary>
    public const int Limit = 64 * 1024 * 1024;

    // A buffer that one large frame has stretched is not kept.
    private const int Kept = 1024 * 1024;
    private const int Part = 16 * 1024;

    private readonly SendBudget _budget = new(clock);
    private readonly SemaphoreSlim _sending = new(1);
    private readonly Inflater _inflater = new();
    private ArrayBufferWriter<byte> _received = new();
    private ArrayBufferWriter<byte> _unpacked = new();

    /// <summary>The code with which the other side closed; null when it did not.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    /// <summary>The next frame that can be read; null when the other side closed.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    /// <exception cref="InvalidDataException">What came is no zlib stream, or too large.</exception>
    public async Task<GatewayFrame?> ReadAsync(CancellationToken token)
    {
        while (await ReceiveAsync(token) is { } message)
        {
            if (Parse(message) is { } frame)
            {
                return frame;
            }
            Log.FrameSkipped(log);
        }
        return null;
    }

    /// <summary>Sends a frame, after a wait when there were many in the last minute.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task SendAsync<T>(
        SentFrame<T> frame,
        JsonTypeInfo<SentFrame<T>> type,
        CancellationToken token
    )
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(frame, type);
        await _sending.WaitAsync(token);
        try
        {
            for (var wait = _budget.Take(); wait > TimeSpan.Zero; wait = _budget.Take())
            {
                await Task.Delay(wait, clock, token);
            }
            await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, token);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says that nothing more will be sent. A connection that broke is closed as it is.</summary>
    public async Task CloseAsync(int code, CancellationToken token)
    {
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, statusDescription: null, token);
        }
        catch (Exception e)
            when (e is WebSocketException or InvalidOperationException or OperationCanceledException)
        {
            socket.Abort();
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        _inflater.Dispose();
        _sending.Dispose();
    }

    private async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken token)
    {
        _received = Emptied(_received);
        while (true)
        {
            var part = await socket.ReceiveAsync(_received.GetMemory(Part), token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }
            _received.Advance(part.Count);
            if (_received.WrittenCount > Limit)
            {
                throw new InvalidDataException("over the limit");
            }
            if (part.EndOfMessage && IsWhole(part.MessageType))
            {
                return part.MessageType == WebSocketMessageType.Binary ? Unpacked() : _received.WrittenMemory;
            }
        }
    }

    // A packed message may come in several of the socket's.
    private bool IsWhole(WebSocketMessageType type) =>
        type == WebSocketMessageType.Text || Inflater.EndsMessage(_received.WrittenSpan);

    private ReadOnlyMemory<byte> Unpacked()
    {
        _unpacked = Emptied(_unpacked);
        _inflater.Unpack(_received.WrittenSpan, _unpacked, Limit);
        return _unpacked.WrittenMemory;
    }

    private static GatewayFrame? Parse(ReadOnlyMemory<byte> message)
    {
        try
        {
            return JsonSerializer.Deserialize(message.Span, ReceivedJson.Default.GatewayFrame);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ArrayBufferWriter<byte> Emptied(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > Kept)
        {
            return new ArrayBufferWriter<byte>();
        }
        buffer.ResetWrittenCount();
        return buffer;
    }
}
