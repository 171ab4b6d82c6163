using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Gateway;

public sealed class CompressionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_zlib_stream_runs_through_the_whole_connection()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var socket = await RawSocket.LogIn(scene.Discord, Token, "&compress=zlib-stream");

        for (var i = 0; i < 50; i++)
        {
            scene.Ada.Says(scene.Ada.Dm, $"message {i}");
            (await socket.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().Be($"message {i}");
        }
    }

    [Fact]
    public async Task A_message_can_come_in_two_frames()
    {
        var options = new LoopbackOptions
        {
            Limits = RateLimits.None,
            Gateway = new GatewayOptions { SplitsFrames = true },
        };
        await using var scene = await Scene.Start(Token, options, logIn: false);

        using var socket = await RawSocket.LogIn(scene.Discord, Token, "&compress=zlib-stream");

        socket.Frames.Should().BeGreaterThan(socket.Messages);
    }
}
