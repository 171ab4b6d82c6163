using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Sockets;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Faults;

public sealed class GatewayFaultsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_duplicate_comes_under_the_next_number()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Add(new FaultRule(Fault.DuplicateEvent) { Where = "MESSAGE_CREATE" });

        scene.Ada.Says(scene.Ada.Dm, "hello");

        var first = await Message(scene);
        var seq = scene.Socket.Seq;
        (await Message(scene))["id"]?.ToString().Should().Be(first["id"]?.ToString());
        scene.Socket.Seq.Should().Be(seq + 1);
    }

    [Fact]
    public async Task A_repeated_frame_keeps_its_number()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Next(Fault.RepeatedFrame);

        scene.Ada.Says(scene.Ada.Dm, "hello");

        await Message(scene);
        var seq = scene.Socket.Seq;
        await Message(scene);
        scene.Socket.Seq.Should().Be(seq);
    }

    [Fact]
    public async Task An_event_can_be_overtaken_or_come_late_and_alone()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Next(Fault.OutOfOrder);
        scene.Ada.Says(scene.Ada.Dm, "one");
        scene.Ada.Says(scene.Ada.Dm, "two");
        (await Message(scene))["content"]?.ToString().Should().Be("two");
        (await Message(scene))["content"]?.ToString().Should().Be("one");

        scene.Discord.Faults.Next(Fault.OutOfOrder);
        scene.Ada.Says(scene.Ada.Dm, "three");

        (await Message(scene))["content"]?.ToString().Should().Be("three");
    }

    [Fact]
    public async Task A_dropped_socket_never_sends_the_event()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Next(Fault.DropSocket);

        var said = scene.Ada.Says(scene.Ada.Dm, "hello");
        await scene.Discord.Gateway.Alone(Token);

        scene.Discord.Facts.WasDelivered(said).Should().BeFalse();
    }

    [Fact]
    public async Task A_closed_socket_has_sent_the_event_and_gives_its_code()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Add(new FaultRule(Fault.CloseSocket) { Code = CloseCode.RateLimited });

        var said = scene.Ada.Says(scene.Ada.Dm, "hello");
        await Message(scene);

        (await scene.Socket.Closed(Token)).Should().Be(4008);
        scene.Discord.Facts.WasDelivered(said).Should().BeTrue();
    }

    [Theory]
    [InlineData(Fault.Reconnect, 7, null)]
    [InlineData(Fault.InvalidSession, 9, true)]
    [InlineData(Fault.SessionLost, 9, false)]
    public async Task An_event_can_be_followed_by(Fault fault, int op, bool? data)
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Next(fault);

        scene.Ada.Says(scene.Ada.Dm, "hello");

        await Message(scene);
        var frame = await scene.Socket.Op(op, Token);
        (frame["d"]?.GetValue<bool>()).Should().Be(data);
    }

    [Fact]
    public async Task A_heartbeat_can_go_unanswered()
    {
        await using var scene = await Scene.Start(Token);
        scene.Discord.Faults.Next(Fault.NoHeartbeatAck);

        await scene.Socket.Send(1, 7, Token);
        await scene.Socket.Send(1, 7, Token);
        await scene.Socket.Op(11, Token);
        scene.Ada.Says(scene.Ada.Dm, "hello");

        (await scene.Socket.Next(Token))?["t"]?.ToString().Should().Be("MESSAGE_CREATE");
    }

    [Fact]
    public async Task A_revoked_token_closes_with_4004_and_is_refused_everywhere()
    {
        await using var scene = await Scene.Start(Token);

        scene.Discord.RevokeToken();

        (await scene.Socket.Closed(Token)).Should().Be(4004);
        (await scene.Bot.Get("gateway/bot", Token)).Status.Should().Be(401);
    }

    private static Task<JsonNode> Message(Scene scene) => scene.Socket.Event("MESSAGE_CREATE", Token);
}
