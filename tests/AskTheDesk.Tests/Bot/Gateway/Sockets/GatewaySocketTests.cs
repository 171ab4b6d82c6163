using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using AskTheDesk.Bot.Gateway.Sockets;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace AskTheDesk.Tests.Bot.Gateway.Sockets;

public sealed class GatewaySocketTests : IDisposable
{
    private readonly ScriptedSocket _gateway = new();
    private readonly GatewaySocket _socket;

    public GatewaySocketTests() =>
        _socket = new GatewaySocket(_gateway, TimeProvider.System, NullLogger.Instance);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _socket.Dispose();

    [Fact]
    public async Task A_frame_that_comes_in_parts_is_read_whole()
    {
        var json = """{"op":0,"s":3,"t":"X","d":{"é":1}}"""u8.ToArray();
        foreach (var part in json.Chunk(5).SkipLast(1))
        {
            _gateway.Sends(part, WebSocketMessageType.Text, end: false);
        }
        _gateway.Sends(json.Chunk(5).Last(), WebSocketMessageType.Text);

        var frame = await _socket.ReadAsync(Token);

        (frame?.Op, frame?.S, frame?.T).Should().Be((0, 3, "X"));
    }

    [Fact]
    public async Task Packed_frames_are_one_stream_whatever_messages_they_come_in()
    {
        using var packed = new MemoryStream();
        await using var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        var lengths = new List<int>();
        foreach (var number in Enumerable.Range(1, 3))
        {
            await packing.WriteAsync(
                Encoding.UTF8.GetBytes($$$"""{"op":0,"s":{{{number}}},"t":"SAME","d":{}}"""),
                Token
            );
            await packing.FlushAsync(Token);
            lengths.Add((int)packed.Length);
        }
        var bytes = packed.ToArray();
        _gateway.Sends(bytes[..lengths[0]], WebSocketMessageType.Binary);
        _gateway.Sends(bytes[lengths[0]..(lengths[0] + 3)], WebSocketMessageType.Binary);
        _gateway.Sends(bytes[(lengths[0] + 3)..lengths[1]], WebSocketMessageType.Binary);
        _gateway.Sends(bytes[lengths[1]..], WebSocketMessageType.Binary);

        var numbers = new[]
        {
            (await _socket.ReadAsync(Token))?.S,
            (await _socket.ReadAsync(Token))?.S,
            (await _socket.ReadAsync(Token))?.S,
        };

        numbers.Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task What_is_not_packed_as_agreed_is_not_taken_for_a_frame()
    {
        _gateway.Sends([1, 2, 3, 0, 0, 0xFF, 0xFF], WebSocketMessageType.Binary);

        var read = () => _socket.ReadAsync(Token);

        await read.Should().ThrowAsync<InvalidDataException>();
    }

    [Fact]
    public async Task A_close_is_the_end()
    {
        _gateway.Closes(4009);

        (await _socket.ReadAsync(Token)).Should().BeNull();

        _socket.CloseCode.Should().Be(4009);
    }
}
