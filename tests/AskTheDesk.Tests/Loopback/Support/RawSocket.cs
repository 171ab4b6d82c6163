using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback;

namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>A gateway client without any logic.</summary>
internal sealed class RawSocket : IDisposable
{
    public const int Mentions = 4609;
    private readonly ClientWebSocket socket = new();
    private readonly MemoryStream inflated = new();
    private readonly FeedStream feed = new();
    private ZLibStream? zlib;

    /// <summary>The code with which the server closed.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    public long Seq { get; private set; }

    /// <summary>WebSocket messages read so far.</summary>
    public int Frames { get; private set; }

    /// <summary>Whole JSON messages read so far.</summary>
    public int Messages { get; private set; }

    public static async Task<RawSocket> Open(string url, CancellationToken token)
    {
        var raw = new RawSocket();
        await raw.socket.ConnectAsync(new Uri(url), token);
        raw.zlib = url.Contains("zlib-stream", StringComparison.Ordinal)
            ? new ZLibStream(raw.feed, CompressionMode.Decompress)
            : null;
        return raw;
    }

    /// <summary>Opens, reads HELLO, identifies and reads READY.</summary>
    public static async Task<RawSocket> LogIn(
        LoopbackDiscord discord,
        CancellationToken token,
        string more = ""
    )
    {
        var raw = await Open(UrlOf(discord) + more, token);
        await raw.Next(token);
        await raw.Identify(discord, token);
        await raw.Event("READY", token);
        return raw;
    }

    public static string UrlOf(LoopbackDiscord discord) =>
        discord.Address.Replace("http", "ws", StringComparison.Ordinal) + "/?v=10&encoding=json";

    public Task Identify(LoopbackDiscord discord, CancellationToken token, int intents = Mentions) =>
        Send(2, Identity(discord.Token, intents), token);

    public static JsonObject Identity(string botToken, int intents, JsonArray? shard = null)
    {
        var identity = new JsonObject
        {
            ["token"] = botToken,
            ["intents"] = intents,
            ["properties"] = new JsonObject { ["os"] = "linux" },
        };
        if (shard is not null)
        {
            identity["shard"] = shard;
        }
        return identity;
    }

    public Task Send(int op, JsonNode? data, CancellationToken token) =>
        SendText(new JsonObject { ["op"] = op, ["d"] = data }.ToJsonString(), token);

    public async Task SendText(string text, CancellationToken token) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, token);

    /// <summary>The next dispatch of that name; what comes before it is passed over.</summary>
    public async Task<JsonNode> Event(string name, CancellationToken token)
    {
        while (true)
        {
            var frame = await Next(token) ?? throw new InvalidOperationException($"Closed with {CloseCode}.");
            if (frame["t"]?.ToString() == name)
            {
                return frame["d"] ?? throw new InvalidOperationException("no data");
            }
        }
    }

    /// <summary>The next frame of that op; what comes before it is passed over.</summary>
    public async Task<JsonNode> Op(int op, CancellationToken token)
    {
        while (true)
        {
            var frame = await Next(token) ?? throw new InvalidOperationException($"Closed with {CloseCode}.");
            if (frame["op"]?.GetValue<int>() == op)
            {
                return frame;
            }
        }
    }

    /// <summary>Reads on until the server closes.</summary>
    public async Task<int?> Closed(CancellationToken token)
    {
        while (await Next(token) is not null) { }
        return CloseCode;
    }

    /// <summary>The next message, or null once the server has closed.</summary>
    public async Task<JsonNode?> Next(CancellationToken token)
    {
        var bytes = new MemoryStream();
        WebSocketMessageType type;
        do
        {
            type = await Read(bytes, token);
            Frames++;
        } while (type == WebSocketMessageType.Binary && !IsFlushed(bytes));
        if (type == WebSocketMessageType.Close)
        {
            return null;
        }
        Messages++;
        var frame = JsonNode.Parse(type == WebSocketMessageType.Binary ? Inflate(bytes) : bytes.ToArray());
        Seq = frame?["s"]?.GetValue<long>() ?? Seq;
        return frame;
    }

    private async Task<WebSocketMessageType> Read(MemoryStream bytes, CancellationToken token)
    {
        var buffer = new byte[16 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, token);
            await bytes.WriteAsync(buffer.AsMemory(0, part.Count), token);
        } while (!part.EndOfMessage);
        return part.MessageType;
    }

    private static bool IsFlushed(MemoryStream bytes) =>
        bytes.ToArray().AsSpan().EndsWith((ReadOnlySpan<byte>)[0, 0, 0xFF, 0xFF]);

    public Task Close(int code, CancellationToken token) =>
        socket.CloseOutputAsync((WebSocketCloseStatus)code, "", token);

    private byte[] Inflate(MemoryStream bytes)
    {
        feed.Add(bytes.ToArray());
        inflated.SetLength(0);
        var buffer = new byte[16 * 1024];
        while (feed.HasMore || inflated.Length == 0)
        {
            var count = zlib?.Read(buffer) ?? 0;
            inflated.Write(buffer, 0, count);
        }
        return inflated.ToArray();
    }

    public void Dispose()
    {
        socket.Dispose();
        zlib?.Dispose();
        inflated.Dispose();
        feed.Dispose();
    }
}
