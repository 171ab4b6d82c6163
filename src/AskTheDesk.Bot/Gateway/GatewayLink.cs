using System.Threading.Channels;
using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Gateway.Sockets;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Commands;
using AskTheDesk.Bot.Rest.Messages;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Gateway;

/// <summary>The port to Discord over its public API: a WebSocket for events, HTTP for the rest.</summary>
public sealed class GatewayLink : IDiscordLink
{
    private readonly DiscordOptions _options;
    private readonly LinkTools _tools;
    private readonly HttpClient _http = DiscordHttp.Create();
    private readonly ChannelDirectory _places = new();
    private readonly EventReader _reader;
    private readonly EventPump _pump;
    private readonly RestClient _client;
    private readonly DiscordRest _rest;
    private readonly CancellationTokenSource _disposed = new();

    /// <summary>A link that is not connected yet.</summary>
    /// <param name="options">Valid, with a token.</param>
    public GatewayLink(DiscordOptions options, TimeProvider clock, ILoggerFactory logs)
        : this(options, new LinkTools(clock, logs.CreateLogger<GatewayLink>())) { }

    internal GatewayLink(DiscordOptions options, LinkTools tools)
    {
        _options = options;
        _tools = tools;
        _client = new RestClient(
            _http,
            DiscordHttp.Base(options.ApiUrl),
            Token,
            new RestTools(tools.Clock, tools.Seed, tools.Log, tools.Parts.Buckets)
        );
        _rest = new DiscordRest(_client);
        _reader = new EventReader(_places, tools.Clock);
        _pump = new EventPump(_reader, tools.Parts.Dedupe ? new SeenEvents() : null, AskAsync, tools.Log);
        Replies = new RestReplies(_client);
        Messages = new RestMessages(_client, new Nonces(tools.Seed));
    }

    public ChannelReader<DiscordEvent> Events => _pump.Events;

    public IInteractionReplies Replies { get; }

    public IChannelMessages Messages { get; }

    private Secret Token => new(_options.Token ?? "");

    public async Task RunAsync(CancellationToken token)
    {
        try
        {
            if (await new GatewayFinder(_rest, _options.ApiUrl, _tools).FindAsync(token) is { } gateway)
            {
                await RunAsync(gateway, token);
            }
        }
        finally
        {
            _pump.Complete();
        }
    }

    public Task<bool> PublishCommandsAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken token)
    {
        var app = _reader.Bot?.Application ?? throw new InvalidOperationException("Not logged in yet.");
        var guild = _options.CommandGuild is { } only ? new GuildId(only) : (GuildId?)null;
        return new CommandPublisher(_client, guild).PublishAsync(app, commands, token);
    }

    public Task<Person?> FindMemberAsync(GuildId guild, UserId user, CancellationToken token) =>
        _rest.FindMemberAsync(guild, user, token);

    public async ValueTask DisposeAsync()
    {
        await _disposed.CancelAsync();
        _disposed.Dispose();
        _http.Dispose();
    }

    private async Task RunAsync(GatewayInfo gateway, CancellationToken token)
    {
        var count = _options.Shards ?? gateway.Shards;
        Log.LoggingIn(_tools.Log, count);
        var turns = new IdentifyTurns(gateway.Starts, _tools.Clock);
        using var all = CancellationTokenSource.CreateLinkedTokenSource(token);
        var running = Enumerable
            .Range(0, count)
            .Select(number => RunAsync(new ShardId(number, count), turns, gateway.Address, all))
            .ToList();
        await Task.WhenAll(running);
    }

    private async Task RunAsync(ShardId id, IdentifyTurns turns, Uri gateway, CancellationTokenSource all)
    {
        var intents = Intents.Least | (_options.MessageContent ? Intents.MessageContent : Intents.None);
        var context = new ShardContext(
            id,
            new Credentials(Token, intents),
            turns,
            _pump,
            _tools.Clock,
            _tools.Log
        )
        {
            Jitter = new Random(_tools.Seed + id.Number),
            Resumes = _tools.Parts.Resume,
            TokenTaken = _client.TokenTaken,
            MayResumeAt = address => Connector.IsSafe(address, _options.ApiUrl),
        };
        try
        {
            await new Shard(context, gateway, Connector.TryConnectAsync).RunAsync(all.Token);
        }
        finally
        {
            // What stops one for good stops all: they have one token.
            await all.CancelAsync();
        }
    }

    private async Task<Place?> AskAsync(ChannelId channel) =>
        await _rest.FindChannelAsync(channel, _disposed.Token) is { Id: not 0 } json
            ? _places.Learn(json)
            : null;
}
