using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>The gateway's side of a connection, played by a test.</summary>
internal sealed class ScriptedSocket : WebSocket
{
    private readonly Channel<(byte[] Data, WebSocketMessageType Type, bool End)> _toBot =
        Channel.CreateUnbounded<(byte[], WebSocketMessageType, bool)>();
    private readonly Channel<string> _fromBot = Channel.CreateUnbounded<string>();
    private WebSocketCloseStatus? _closedByServer;

    /// <summary>With which code the bot closed; null while it did not.</summary>
    public int? BotClosed { get; private set; }

    public override WebSocketCloseStatus? CloseStatus => _closedByServer;
    public override string? CloseStatusDescription => null;
    public override WebSocketState State => WebSocketState.Open;
    public override string? SubProtocol => null;

    /// <summary>Says Hello with an interval in seconds.</summary>
    public void Hello(double seconds = 40) =>
        Says($$$"""{"op":10,"d":{"heartbeat_interval":{{{(int)(seconds * 1000)}}}}}""");

    public void Says(string json) => Sends(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text);

    public void Sends(byte[] data, WebSocketMessageType type, bool end = true) =>
        _toBot.Writer.TryWrite((data, type, end));

    /// <summary>Closes in good order.</summary>
    public void Closes(int code)
    {
        _closedByServer = (WebSocketCloseStatus)code;
        _toBot.Writer.TryWrite(([], WebSocketMessageType.Close, true));
    }

    /// <summary>The connection goes without a word.</summary>
    public void Breaks() => _toBot.Writer.TryComplete();

    /// <summary>The next frame that the bot sends: its op and its data.</summary>
    public async Task<(int Op, JsonElement Data)> HearAsync(CancellationToken token)
    {
        var frame = JsonElement.Parse(await _fromBot.Reader.ReadAsync(token));
        return (frame.GetProperty("op").GetInt32(), frame.GetProperty("d"));
    }

    public override async Task<WebSocketReceiveResult> ReceiveAsync(
        ArraySegment<byte> buffer,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var (data, type, end) = await _toBot.Reader.ReadAsync(cancellationToken);
            data.CopyTo(buffer.Array ?? [], buffer.Offset);
            return new WebSocketReceiveResult(data.Length, type, end);
        }
        catch (ChannelClosedException e)
        {
            throw new WebSocketException("reset", e);
        }
    }

    public override Task SendAsync(
        ArraySegment<byte> buffer,
        WebSocketMessageType messageType,
        bool endOfMessage,
        CancellationToken cancellationToken
    ) => _fromBot.Writer.WriteAsync(Encoding.UTF8.GetString(buffer), cancellationToken).AsTask();

    public override Task CloseAsync(
        WebSocketCloseStatus closeStatus,
        string? statusDescription,
        CancellationToken cancellationToken
    ) => CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

    public override Task CloseOutputAsync(
        WebSocketCloseStatus closeStatus,
        string? statusDescription,
        CancellationToken cancellationToken
    )
    {
        BotClosed = (int)closeStatus;
        _toBot.Writer.TryWrite(([], WebSocketMessageType.Close, true));
        return Task.CompletedTask;
    }

    public override void Abort() => _toBot.Writer.TryComplete();

    public override void Dispose() => _toBot.Writer.TryComplete();
}
