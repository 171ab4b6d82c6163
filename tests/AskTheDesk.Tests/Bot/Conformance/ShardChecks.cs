using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Users;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>Several connections in one process, each with its share of the servers.</summary>
internal static class ShardChecks
{
    private const int Shards = 2;

    private static CancellationToken Token => ConformanceWorld.Token;

    public static async Task Every_server_is_heard_once_and_so_are_direct_conversations(LinkMaker make)
    {
        await using var world = await SeveralAsync(make, ConformanceWorlds.Unlimited);
        var (even, odd) = (ServerOf(world, 0), ServerOf(world, 1));

        world.Ada.Says(world.Ada.Dm, "direct");
        Says(world, even, "even");
        Says(world, odd, "odd");
        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "direct"));
        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "even"));
        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "odd"));

        world.Heard.OfType<DiscordEvent.MessageReceived>().Should().HaveCount(3);
        world.Heard.OfType<DiscordEvent.LoggedIn>().Should().ContainSingle();
        world
            .Heard.OfType<DiscordEvent.ServerJoined>()
            .Select(joined => joined.Guild)
            .Should()
            .OnlyHaveUniqueItems()
            .And.Contain([new GuildId(even.Id), new GuildId(odd.Id)]);
    }

    public static async Task A_connection_that_drops_is_resumed_beside_one_that_does_not(LinkMaker make)
    {
        await using var world = await SeveralAsync(make, ConformanceWorlds.Unlimited);
        var (even, odd) = (ServerOf(world, 0), ServerOf(world, 1));

        world.Discord.Gateway.Drop(shard: 1);
        Says(world, odd, "meanwhile");
        Says(world, even, "undisturbed");
        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "undisturbed"));
        await world.NextAsync<DiscordEvent.MessageReceived>(heard => Is(heard, "meanwhile"));

        world.Discord.Gateway.Identified.Should().Be(Shards, "both sessions are the first ones");
        world.Discord.Gateway.Resumed.Should().Be(1);
    }

    public static async Task They_log_in_no_faster_than_Discord_allows(LinkMaker make)
    {
        var oneAtATime = ConformanceWorlds.Unlimited with { Gateway = new GatewayOptions() };

        await using var world = await SeveralAsync(make, oneAtATime);

        world.Discord.Gateway.Connections.Should().Be(Shards, "no login was sent back");
        world.Discord.Gateway.Identified.Should().Be(Shards);
    }

    public static async Task A_refused_token_ends_all_of_them(LinkMaker make)
    {
        await using var world = await SeveralAsync(make, ConformanceWorlds.Unlimited);

        world.Discord.RevokeToken();

        var failure = await world.FailsAsync(() => world.Running.WaitAsync(TimeSpan.FromSeconds(20), Token));
        failure.Failure.Should().Be(DiscordFailure.LoginRefused);
        world.Discord.Gateway.Live.Should().Be(0);
    }

    private static async Task<ConformanceWorld> SeveralAsync(LinkMaker make, LoopbackOptions loopback)
    {
        var several = loopback with { Gateway = loopback.Gateway with { Shards = Shards } };
        var world = await ConformanceWorld.LoggedInAsync(make, several);
        await world.Discord.Gateway.Ready(Token, Shards);
        return world;
    }

    // Which shard a server falls to is decided by the millisecond it is made in.
    private static PlayedGuild ServerOf(ConformanceWorld world, int shard)
    {
        while (true)
        {
            var guild = world.Discord.Guild($"Server of {shard}");
            if ((int)((guild.Id >> 22) % Shards) == shard)
            {
                return guild;
            }
            Thread.Yield();
        }
    }

    private static void Says(ConformanceWorld world, PlayedGuild guild, string text) =>
        guild.Member("Ben").Says(guild.Channel("newsroom"), $"{text} <@{world.Discord.Bot.Id}>");

    private static bool Is(DiscordEvent.MessageReceived heard, string text) =>
        heard.Message.Content.StartsWith(text, StringComparison.Ordinal);
}
