using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Gateway;

public sealed class ResumeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_missed_comes_in_order_and_then_resumed()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var first = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        var session = await Begin(scene, first);

        scene.Discord.Gateway.Drop();
        scene.Ada.Says(scene.Ada.Dm, "one");
        scene.Ada.Says(scene.Ada.Dm, "two");
        using var second = await Resume(scene, session, first.Seq);

        (await second.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().Be("one");
        (await second.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().Be("two");
        await second.Event("RESUMED", Token);
        second.Seq.Should().Be(first.Seq + 3);
        scene.Discord.Gateway.UsedResumeUrl.Should().BeTrue();
    }

    [Fact]
    public async Task A_seq_ahead_of_the_session_closes_with_4007()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var first = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        var session = await Begin(scene, first);

        using var second = await Resume(scene, session, first.Seq + 100);

        (await second.Closed(Token)).Should().Be(4007);
    }

    [Fact]
    public async Task An_unknown_session_gets_op_9_and_may_identify_on_the_same_socket()
    {
        await using var scene = await Scene.Start(Token, logIn: false);

        using var socket = await Resume(scene, "unknown", 1);

        (await socket.Op(9, Token))["d"]?.GetValue<bool>().Should().BeFalse();
        await socket.Identify(scene.Discord, Token);
        await socket.Event("READY", Token);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task A_session_outlives_its_socket_for_three_minutes(int minutes, bool lives)
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var first = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        var session = await Begin(scene, first);
        scene.Discord.Gateway.Drop();
        await scene.Discord.Gateway.Alone(Token);

        scene.Clock.Advance(TimeSpan.FromMinutes(minutes));
        using var second = await Resume(scene, session, first.Seq);

        (await second.Next(Token))?["op"]?.GetValue<int>().Should().Be(10);
        (await second.Next(Token))?["op"]?.GetValue<int>().Should().Be(lives ? 0 : 9);
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    [InlineData(4200, true)]
    public async Task A_client_that_closes_ends_its_session_only_with_1000_or_1001(int code, bool lives)
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var first = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        var session = await Begin(scene, first);
        await first.Close(code, Token);
        await scene.Discord.Gateway.Alone(Token);

        using var second = await Resume(scene, session, first.Seq);

        (await second.Next(Token))?["op"]?.GetValue<int>().Should().Be(10);
        (await second.Next(Token))?["op"]?.GetValue<int>().Should().Be(lives ? 0 : 9);
    }

    [Fact]
    public async Task A_client_too_far_behind_gets_op_9()
    {
        var options = new LoopbackOptions
        {
            Limits = RateLimits.None,
            Gateway = new GatewayOptions { ReplayLimit = 2 },
        };
        await using var scene = await Scene.Start(Token, options, logIn: false);
        using var first = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        var session = await Begin(scene, first);
        scene.Discord.Gateway.Drop();
        for (var i = 0; i < 3; i++)
        {
            scene.Ada.Says(scene.Ada.Dm, "lost");
        }

        using var second = await Resume(scene, session, first.Seq);

        await second.Op(9, Token);
    }

    [Fact]
    public async Task Resuming_while_the_old_socket_still_lives_takes_its_place()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var first = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        var session = await Begin(scene, first);

        using var second = await Resume(scene, session, first.Seq);
        await second.Event("RESUMED", Token);
        scene.Ada.Says(scene.Ada.Dm, "hello");

        await second.Event("MESSAGE_CREATE", Token);
        scene.Discord.Gateway.Live.Should().Be(1);
    }

    private static async Task<string> Begin(Scene scene, RawSocket socket)
    {
        await socket.Identify(scene.Discord, Token);
        var ready = await socket.Event("READY", Token);
        await socket.Event("GUILD_CREATE", Token);
        return ready["session_id"]?.ToString() ?? "";
    }

    private static async Task<RawSocket> Resume(Scene scene, string session, long seq)
    {
        var address = scene.Discord.Address.Replace("http", "ws", StringComparison.Ordinal);
        var socket = await RawSocket.Open(address + "/resume?v=10&encoding=json", Token);
        var data = new JsonObject
        {
            ["token"] = scene.Discord.Token,
            ["session_id"] = session,
            ["seq"] = seq,
        };
        await socket.Send(6, data, Token);
        return socket;
    }
}
