using System.Text.Json.Nodes;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Loopback.Users;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Loopback.Support;

/// <summary>A loopback Discord with one server, one channel, one member and a bot that is logged in.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private Scene(LoopbackDiscord discord, FakeTimeProvider clock)
    {
        Discord = discord;
        Clock = clock;
        Bot = new RawBot(discord);
        Guild = discord.Guild("Herald");
        Channel = Guild.Channel("newsroom");
        Ada = Guild.Member("Ada");
    }

    public LoopbackDiscord Discord { get; }
    public FakeTimeProvider Clock { get; }
    public RawBot Bot { get; }
    public PlayedGuild Guild { get; }
    public PlayedChannel Channel { get; }
    public PlayedUser Ada { get; }
    public RawSocket Socket { get; private set; } = new();

    /// <summary>Discord's own figures but for the rates, which are endless unless given.</summary>
    public static async Task<Scene> Start(
        CancellationToken token,
        LoopbackOptions? options = null,
        bool logIn = true
    )
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        var chosen = (options ?? new LoopbackOptions { Limits = RateLimits.None }) with { Clock = clock };
        var scene = new Scene(await LoopbackDiscord.StartAsync(chosen, token), clock);
        if (logIn)
        {
            await scene.LogIn(token);
        }
        return scene;
    }

    public async Task LogIn(CancellationToken token)
    {
        Socket.Dispose();
        Socket = await RawSocket.LogIn(Discord, token);
    }

    /// <summary>Registers a command of each kind, once.</summary>
    public async Task Register(CancellationToken token)
    {
        var commands = new JsonArray(
            Commands.Ask(),
            new JsonObject { ["name"] = "Check this", ["type"] = 3 }
        );
        await Bot.Put($"applications/{Bot.App}/commands", commands, token);
    }

    /// <summary>Ada asks, and the bot has heard it.</summary>
    public async Task<(PlayedInteraction Played, JsonNode Heard)> Ask(CancellationToken token)
    {
        await Register(token);
        var played = Ada.Slash(Channel, "ask", new { question = "Who won?" });
        return (played, await Socket.Event("INTERACTION_CREATE", token));
    }

    /// <summary>Ada asks, and the bot has answered with this message.</summary>
    public async Task<(PlayedInteraction Played, JsonNode Heard)> Answer(
        JsonObject message,
        CancellationToken token
    )
    {
        var asked = await Ask(token);
        var answer = await Bot.Respond(
            asked.Heard,
            new JsonObject { ["type"] = 4, ["data"] = message },
            token
        );
        answer.Status.Should().Be(204, answer.Body?.ToJsonString());
        return asked;
    }

    public async ValueTask DisposeAsync()
    {
        Socket.Dispose();
        Bot.Dispose();
        Discord.Facts.Broken.Should().BeEmpty();
        await Discord.DisposeAsync();
    }
}
