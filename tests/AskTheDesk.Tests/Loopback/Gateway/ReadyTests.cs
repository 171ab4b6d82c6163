using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Gateway;

/// <summary>What the two libraries cannot do without.</summary>
public sealed class ReadyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ready_holds_what_libraries_read()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var socket = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        await socket.Identify(scene.Discord, Token);

        var ready = await socket.Event("READY", Token);

        ready["private_channels"]?.AsArray().Should().BeEmpty();
        ready["guilds"]?[0]?["unavailable"]?.GetValue<bool>().Should().BeTrue();
        ready["application"]?["id"]?.ToString().Should().Be(RawBot.Text(scene.Discord.Bot.Id));
        ready["resume_gateway_url"]?.ToString().Should().StartWith("ws://127.0.0.1:");
        ready["session_id"].Should().NotBeNull();
        ready["v"]?.GetValue<int>().Should().Be(10);
    }

    [Fact]
    public async Task A_server_comes_with_its_channels_threads_roles_and_the_bot()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        scene.Ada.OpensThread(scene.Channel, "More");
        scene.Ada.OpensThread(scene.Channel, "Old").Archive();
        using var socket = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        await socket.Identify(scene.Discord, Token);

        var guild = await socket.Event("GUILD_CREATE", Token);

        guild["unavailable"]?.GetValue<bool>().Should().BeFalse();
        Names(guild["channels"]).Should().Equal("newsroom");
        Names(guild["threads"]).Should().Equal("More");
        Names(guild["roles"]).Should().Equal("@everyone", "Ask the Desk");
        guild["members"]?[0]?["user"]?["id"]?.ToString().Should().Be(RawBot.Text(scene.Discord.Bot.Id));
        foreach (var list in (string[])["presences", "voice_states", "guild_scheduled_events", "features"])
        {
            guild[list]?.AsArray().Should().BeEmpty();
        }
    }

    [Fact]
    public async Task The_gateway_says_how_many_sessions_may_start()
    {
        var options = new LoopbackOptions
        {
            Limits = RateLimits.None,
            Gateway = new GatewayOptions { Shards = 3 },
        };
        await using var scene = await Scene.Start(Token, options);

        var answer = await scene.Bot.Get("gateway/bot", Token);

        answer.Body?["shards"]?.GetValue<int>().Should().Be(3);
        answer.Body?["session_start_limit"]?["remaining"]?.GetValue<int>().Should().Be(999);
        answer.Body?["session_start_limit"]?["max_concurrency"]?.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task An_interaction_holds_what_libraries_read()
    {
        await using var scene = await Scene.Start(Token);

        var (_, heard) = await scene.Ask(Token);

        heard["channel"]?["id"]?.ToString().Should().Be(heard["channel_id"]?.ToString());
        heard["channel"]?["guild_id"].Should().NotBeNull();
        heard["entitlements"]?.AsArray().Should().BeEmpty();
        heard["member"]?["user"]?["id"]?.ToString().Should().Be(RawBot.Text(scene.Ada.Id));
        heard["member"]?["permissions"]?.ToString().Should().Be(RawBot.Text((ulong)Permissions.Everyone));
        heard["authorizing_integration_owners"]?["0"]?.ToString().Should().Be(RawBot.Text(scene.Guild.Id));
        heard["app_permissions"].Should().NotBeNull();
        heard["version"]?.GetValue<int>().Should().Be(1);
        heard["data"]?["type"]?.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task A_lost_server_returns_and_a_server_that_threw_the_bot_out_does_not()
    {
        await using var scene = await Scene.Start(Token);
        await scene.Socket.Event("GUILD_CREATE", Token);

        scene.Guild.GoesDown();
        scene.Guild.Returns();
        scene.Guild.RemovesBot();

        (await scene.Socket.Event("GUILD_DELETE", Token))["unavailable"]?.GetValue<bool>().Should().BeTrue();
        await scene.Socket.Event("GUILD_CREATE", Token);
        (await scene.Socket.Event("GUILD_DELETE", Token))["unavailable"].Should().BeNull();
        (await scene.Bot.Get($"channels/{scene.Channel.Id}", Token)).Code.Should().Be(50001);
    }

    private static IEnumerable<string?> Names(JsonNode? list) =>
        list?.AsArray().Select(n => n?["name"]?.ToString()) ?? [];
}
