using System.Threading.Channels;
using AskTheDesk.Bot;
using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Commands;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Bot.Rest.Messages;
using AskTheDesk.DiscordNet.Calls;
using AskTheDesk.DiscordNet.Commands;
using AskTheDesk.DiscordNet.Connections;
using AskTheDesk.DiscordNet.Events;
using AskTheDesk.DiscordNet.Sending;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.DiscordNet;

/// <summary>
/// The port to Discord through Discord.Net. The library runs by the machine's clock, drops what is said in a
/// thread that it was not told of, and puts no files into a follow-up that stands.
/// </summary>
public sealed class DiscordNetLink : IDiscordLink
{
    // An answer that was begun in the last second of an interaction's life.
    private static readonly TimeSpan Answerable = Interaction.Lifetime + TimeSpan.FromMinutes(1);

    private readonly DiscordOptions _options;
    private readonly LinkTools _tools;
    private readonly DiscordShardedClient _client;
    private readonly LibraryCalls _calls;
    private readonly EventQueue _queue;
    private readonly EventSource _source;

    /// <summary>A link that is not connected yet.</summary>
    /// <param name="options">Valid, with a token.</param>
    public DiscordNetLink(DiscordOptions options, TimeProvider clock, ILoggerFactory logs)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _tools = new LinkTools(clock, logs.CreateLogger<DiscordNetLink>());
        var attempts = new CurrentAttempt();
        _client = ClientMaker.Make(options, attempts);
        _client.Log += new LibraryLog(_tools.Log).WriteAsync;
        _calls = new LibraryCalls(_tools, attempts);
        _queue = new EventQueue(_tools.Log);
        var answerable = new Recent<SocketInteraction>(clock, Answerable);
        _source = new EventSource(_client, _queue, answerable, clock);
        _source.Listen();
        Replies = new LinkReplies(answerable, _calls, clock);
        Messages = new LinkMessages(_client, _calls, new Nonces(_tools.Seed), clock);
    }

    public ChannelReader<DiscordEvent> Events => _queue.Events;

    public IInteractionReplies Replies { get; }

    public IChannelMessages Messages { get; }

    public async Task RunAsync(CancellationToken token)
    {
        try
        {
            if (await new Login(_client, _calls, _tools).EnterAsync(_options.Token, token) is { } application)
            {
                _source.Application = application;
                await new Connection(_client, _tools.Clock).RunAsync(token);
            }
        }
        finally
        {
            _queue.Complete();
        }
    }

    public async Task<bool> PublishCommandsAsync(
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken token
    )
    {
        await _source.FirstShard.WaitAsync(token);
        var guild = _options.CommandGuild is { } only ? new GuildId(only) : (GuildId?)null;
        return await new CommandPublisher(_client.Rest, _calls, guild).PublishAsync(
            _source.Application,
            commands,
            token
        );
    }

    public async Task<Person?> FindMemberAsync(GuildId guild, UserId user, CancellationToken token)
    {
        try
        {
            // From Discord rather than from the library's memory, which knows roles only as they once were.
            var member = await _calls.SendAsync(
                new RestCall(Routes.Member(guild, user)),
                options => _client.Rest.GetGuildUserAsync(guild.Value, user.Value, options),
                token
            );
            return member is null ? null : People.Read(member);
        }
        catch (DiscordException e) when (e.Failure is DiscordFailure.NotFound or DiscordFailure.Forbidden)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => _client.DisposeAsync();
}
