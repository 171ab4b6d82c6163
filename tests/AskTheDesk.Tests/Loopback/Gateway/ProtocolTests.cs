using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Tests.Loopback.Support;

namespace AskTheDesk.Tests.Loopback.Gateway;

public sealed class ProtocolTests
{
    private static readonly LoopbackOptions Free = new() { Limits = RateLimits.None };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_heartbeat_is_answered_even_before_identify()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var socket = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);

        await socket.Send(1, null, Token);

        (await socket.Next(Token))?["op"]?.GetValue<int>().Should().Be(10);
        (await socket.Next(Token))?["op"]?.GetValue<int>().Should().Be(11);
    }

    [Theory]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":42,"d":{}}""", 4001)]
    [InlineData("""{"d":{}}""", 4002)]
    [InlineData("what?", 4002)]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}""", 4004)]
    [InlineData("""{"op":6,"d":{"token":"wrong","session_id":"x","seq":1}}""", 4004)]
    public async Task A_wrong_frame_closes_with(string frame, int code)
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var socket = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);

        await socket.SendText(frame, Token);

        (await socket.Closed(Token)).Should().Be(code);
    }

    [Theory]
    [InlineData(1 << 18, 0, 1, 4013)]
    [InlineData(1 << 15, 0, 1, 4014)]
    [InlineData(4609, 1, 1, 4010)]
    [InlineData(4609, 0, 1, 4011)]
    public async Task A_wrong_identify_closes_with(int intents, int shard, int shards, int code)
    {
        var options = Free with { Gateway = new GatewayOptions { LeastShards = code == 4011 ? 2 : 1 } };
        await using var scene = await Scene.Start(Token, options, logIn: false);
        using var socket = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);

        await socket.Send(2, RawSocket.Identity(scene.Discord.Token, intents, [shard, shards]), Token);

        (await socket.Closed(Token)).Should().Be(code);
    }

    [Theory]
    [InlineData("/?v=9&encoding=json")]
    [InlineData("/?v=10&encoding=etf")]
    public async Task Only_version_10_in_json_is_spoken(string query)
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        var address = scene.Discord.Address.Replace("http", "ws", StringComparison.Ordinal);

        using var socket = await RawSocket.Open(address + query, Token);

        (await socket.Closed(Token)).Should().Be(4012);
    }

    [Fact]
    public async Task A_second_identify_closes_with_4005()
    {
        await using var scene = await Scene.Start(Token);

        await scene.Socket.Identify(scene.Discord, Token);

        (await scene.Socket.Closed(Token)).Should().Be(4005);
    }

    [Fact]
    public async Task A_frame_over_4096_bytes_closes_with_4002()
    {
        await using var scene = await Scene.Start(Token);

        await scene.Socket.SendText(new string(' ', 4097), Token);

        (await scene.Socket.Closed(Token)).Should().Be(4002);
    }

    [Fact]
    public async Task More_than_120_frames_in_a_minute_close_with_4008()
    {
        await using var scene = await Scene.Start(Token);

        // The identify was the first.
        for (var i = 0; i < 120; i++)
        {
            await scene.Socket.Send(1, null, Token);
        }

        (await scene.Socket.Closed(Token)).Should().Be(4008);
    }

    [Fact]
    public async Task Frames_of_the_minute_before_do_not_count()
    {
        await using var scene = await Scene.Start(Token);
        await Beat(scene, 119);

        scene.Clock.Advance(TimeSpan.FromSeconds(60));
        await Beat(scene, 1);

        scene.Discord.Gateway.Live.Should().Be(1);
    }

    [Fact]
    public async Task A_heart_that_stops_ends_the_session()
    {
        await using var scene = await Scene.Start(Token);

        scene.Clock.Advance(TimeSpan.FromSeconds(62));

        (await scene.Socket.Closed(Token)).Should().Be(4009);
        scene.Discord.Gateway.Live.Should().Be(0);
    }

    [Fact]
    public async Task A_second_identify_within_five_seconds_is_put_off_with_op_9()
    {
        await using var scene = await Scene.Start(Token);
        using var second = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);

        await second.Identify(scene.Discord, Token);
        (await second.Op(9, Token))["d"]?.GetValue<bool>().Should().BeFalse();
        scene.Clock.Advance(TimeSpan.FromSeconds(5));
        await second.Identify(scene.Discord, Token);

        await second.Event("READY", Token);
    }

    [Fact]
    public async Task Shards_with_different_start_keys_may_identify_together()
    {
        var options = Free with
        {
            Gateway = new GatewayOptions { Shards = 2, MaxConcurrency = 2 },
        };
        await using var scene = await Scene.Start(Token, options, logIn: false);

        using var first = await Shard(scene, 0, 2);
        using var second = await Shard(scene, 1, 2);

        scene.Discord.Gateway.Live.Should().Be(2);
    }

    [Fact]
    public async Task A_server_belongs_to_one_shard_and_a_dm_to_the_first()
    {
        var options = Free with
        {
            Gateway = new GatewayOptions { Shards = 2, MaxConcurrency = 2 },
        };
        await using var scene = await Scene.Start(Token, options, logIn: false);
        using var first = await Shard(scene, 0, 2);
        using var second = await Shard(scene, 1, 2);
        var own = (scene.Guild.Id >> 22) % 2 == 0 ? first : second;

        scene.Ada.Says(scene.Channel, "in the server");
        scene.Ada.Says(scene.Ada.Dm, "in the DM");

        (await own.Event("MESSAGE_CREATE", Token))["guild_id"].Should().NotBeNull();
        (await first.Event("MESSAGE_CREATE", Token))["content"]?.ToString().Should().Be("in the DM");
    }

    [Fact]
    public async Task The_identify_after_the_last_of_the_day_costs_the_token()
    {
        var options = Free with
        {
            Gateway = new GatewayOptions { SessionStarts = 1, IdentifyWindow = TimeSpan.Zero },
        };
        await using var scene = await Scene.Start(Token, options);
        using var second = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);

        await second.Identify(scene.Discord, Token);

        (await second.Closed(Token)).Should().Be(4004);
        (await scene.Bot.Get("users/@me", Token)).Status.Should().Be(401);
    }

    [Fact]
    public async Task What_a_session_did_not_ask_for_it_does_not_hear()
    {
        await using var scene = await Scene.Start(Token, logIn: false);
        using var socket = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        await socket.Identify(scene.Discord, Token, intents: 1);
        await socket.Event("GUILD_CREATE", Token);

        scene.Ada.Says(scene.Channel, "unheard");
        scene.Guild.Channel("sports");

        var next = await socket.Next(Token);
        next?["t"]?.ToString().Should().Be("CHANNEL_CREATE");
    }

    [Fact]
    public async Task Two_clients_on_one_token_both_hear_everything()
    {
        var options = Free with { Gateway = new GatewayOptions { IdentifyWindow = TimeSpan.Zero } };
        await using var scene = await Scene.Start(Token, options);
        using var other = await RawSocket.LogIn(scene.Discord, Token);

        scene.Ada.Says(scene.Ada.Dm, "hello");

        await scene.Socket.Event("MESSAGE_CREATE", Token);
        await other.Event("MESSAGE_CREATE", Token);
    }

    private static async Task Beat(Scene scene, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await scene.Socket.Send(1, null, Token);
            await scene.Socket.Op(11, Token);
        }
    }

    private static async Task<RawSocket> Shard(Scene scene, int shard, int shards)
    {
        var socket = await RawSocket.Open(RawSocket.UrlOf(scene.Discord), Token);
        var identity = RawSocket.Identity(scene.Discord.Token, RawSocket.Mentions, [shard, shards]);
        await socket.Send(2, identity, Token);
        await socket.Event("READY", Token);
        return socket;
    }
}
