using AskTheDesk.Loopback.Control;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;
using AskTheDesk.Loopback.Rest;
using AskTheDesk.Loopback.Routes;
using AskTheDesk.Loopback.Sockets;
using AskTheDesk.Loopback.Users;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback;

/// <summary>
/// A Discord on 127.0.0.1: REST and gateway for the bot, and a way to play the people it serves. Each starts empty.
/// </summary>
public sealed class LoopbackDiscord : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly World world;
    private readonly GatewayHub hub;
    private readonly Stage stage;

    private LoopbackDiscord(LoopbackOptions options)
    {
        world = new World(options);
        Faults = new FaultPlan(options.Seed);
        hub = new GatewayHub(world, Faults);
        world.Publish = hub.Publish;
        stage = new Stage(world);
        var limiter = new RateLimiter(options.Limits, options.Clock);
        Gateway = new GatewayControl(world, hub);
        Facts = new Facts(world, limiter);
        app = LoopbackServer.Build(options.Port, hub);
        var routes = AllRoutes.Of(world, stage.Board, stage.Book);
        LoopbackServer.MapRest(app, routes, new RestPipeline(world, Faults, limiter));
        AttachmentFiles.Map(app, world);
        new ControlApi(this, stage).Map(app);
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:PORT</c>.</summary>
    public string Address => world.Address;

    /// <summary>What stands in place of <c>https://discord.com/api/v10</c>.</summary>
    public string ApiUrl => Address + "/api/v10";

    /// <summary>The bot's token.</summary>
    public string Token => world.Token.Reveal();

    /// <summary>The bot's own user; its id is the application's too.</summary>
    public User Bot => world.Bot;

    public FaultPlan Faults { get; }
    public GatewayControl Gateway { get; }

    /// <summary>What happened so far.</summary>
    public Facts Facts { get; }

    /// <summary>Starts one and gives it back listening.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LoopbackDiscord> StartAsync(LoopbackOptions options, CancellationToken token)
    {
        var discord = new LoopbackDiscord(options);
        await discord.app.StartAsync(token);
        discord.world.Address = discord.app.Urls.First();
        return discord;
    }

    /// <summary>Makes a server that the bot is in.</summary>
    public PlayedGuild Guild(string name) => stage.Guild(name);

    /// <summary>A user who shares no server with the bot.</summary>
    public PlayedUser Stranger(string name) => stage.Stranger(name);

    /// <summary>Where a channel can be looked at in a browser, as Discord's client shows it.</summary>
    /// <param name="reader">Whose eyes; null for what everybody sees.</param>
    public Uri PageOf(PlayedChannel channel, PlayedUser? reader) =>
        new(
            $"{Address}/_loopback/channels/{channel.Id.Text()}/page{(reader is null ? "" : $"?as={reader.Id.Text()}")}"
        );

    /// <summary>Takes the token away: sockets close with 4004, requests get 401.</summary>
    public void RevokeToken()
    {
        lock (world.Gate)
        {
            world.Token.Revoke();
            foreach (var socket in hub.Sockets)
            {
                socket.Close(CloseCode.AuthenticationFailed, "Authentication failed.");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Gateway.Drop();
        await app.DisposeAsync();
    }
}
