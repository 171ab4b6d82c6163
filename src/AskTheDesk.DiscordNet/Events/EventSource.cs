using System.Collections.Concurrent;
using System.Globalization;
using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.DiscordNet.Sending;
using Discord.WebSocket;

namespace AskTheDesk.DiscordNet.Events;

/// <summary>Turns Discord.Net's events into what the bot hears.</summary>
/// <param name="answerable">Keeps interactions, since they are answered through the library's own objects.</param>
internal sealed class EventSource(
    DiscordShardedClient client,
    EventQueue queue,
    Recent<SocketInteraction> answerable,
    TimeProvider clock
)
{
    private readonly ConcurrentDictionary<GuildId, bool> _guilds = new();
    private readonly InteractionReader _interactions = new(clock);
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _loggedIn;

    /// <summary>
    /// Done once the first shard is logged in: until then the library knows no application to list commands of.
    /// </summary>
    public Task FirstShard => _first.Task;

    /// <summary>The application that the bot belongs to; the library tells it only when asked.</summary>
    public AppId Application { get; set; }

    public void Listen()
    {
        client.ShardReady += shard => Done(() => Ready(shard));
        client.GuildAvailable += guild => Done(() => Join(guild));
        client.LeftGuild += guild => Done(() => Leave(new GuildId(guild.Id)));
        client.MessageReceived += message => Done(() => Receive(message));
        client.MessageUpdated += (_, message, _) => Done(() => Edit(message));
        client.MessageDeleted += (message, channel) => Done(() => Delete(channel.Id, message.Id));
        client.MessagesBulkDeleted += (messages, channel) =>
            Done(() =>
            {
                foreach (var message in messages)
                {
                    Delete(channel.Id, message.Id);
                }
            });
        client.InteractionCreated += interaction => Done(() => Interact(interaction));
    }

    // What is thrown here the library logs, and goes on.
    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private void Ready(DiscordSocketClient shard)
    {
        Welcome(shard);
        var id = new ShardId(shard.ShardId, client.Shards.Count);
        var still = shard.Guilds.Select(guild => new GuildId(guild.Id)).ToHashSet();
        // Servers that the bot was removed from while it had no session.
        foreach (var gone in _guilds.Keys.Where(guild => id.Hears(guild) && !still.Contains(guild)).ToList())
        {
            Leave(gone);
        }
    }

    // The library is ready only when all servers are told, which may be after the first event in one of them.
    private void Welcome(DiscordSocketClient shard)
    {
        if (shard.CurrentUser is not { } user)
        {
            return;
        }
        if (Interlocked.Exchange(ref _loggedIn, 1) == 0)
        {
            var bot = new BotIdentity(new UserId(user.Id), Application, user.Username);
            queue.Add(new DiscordEvent.LoggedIn(bot));
        }
        if (shard.ShardId == 0)
        {
            _first.TrySetResult();
        }
    }

    private void Join(SocketGuild guild)
    {
        Welcome(client.GetShardFor(guild));
        if (_guilds.TryAdd(new GuildId(guild.Id), true))
        {
            queue.Add(new DiscordEvent.ServerJoined(new GuildId(guild.Id), guild.Name ?? ""));
        }
    }

    private void Leave(GuildId guild)
    {
        if (_guilds.TryRemove(guild, out _))
        {
            queue.Add(new DiscordEvent.ServerLeft(guild));
        }
    }

    private void Receive(SocketMessage message)
    {
        if (IsHeard(message))
        {
            queue.Add(
                new DiscordEvent.MessageReceived(MessageReader.Read(message)),
                new EventKey("MESSAGE_CREATE", message.Id)
            );
        }
        Forget(message.Author);
    }

    private void Edit(SocketMessage message)
    {
        // Without the time of an edit, or without an author, only a preview of a link was put in.
        if (message.EditedTimestamp is { } edited && message.Author.Id != 0 && IsHeard(message))
        {
            var version = edited.ToString("O", CultureInfo.InvariantCulture);
            queue.Add(
                new DiscordEvent.MessageEdited(MessageReader.Read(message)),
                new EventKey("MESSAGE_UPDATE", message.Id, version)
            );
        }
        Forget(message.Author);
    }

    private void Delete(ulong channel, ulong message) =>
        queue.Add(
            new DiscordEvent.MessageDeleted(new ChannelId(channel), new MessageId(message)),
            new EventKey("MESSAGE_DELETE", message)
        );

    private void Interact(SocketInteraction interaction)
    {
        if (_interactions.Read(interaction) is { } heard)
        {
            answerable.Keep(interaction.Id, interaction);
            queue.Add(heard, new EventKey("INTERACTION_CREATE", interaction.Id));
        }
    }

    private bool IsHeard(SocketMessage message) =>
        MessageReader.IsWritten(message) && message.Author.Id != client.CurrentUser?.Id;

    // Without the members intent the library would show the roles of someone's first message for ever.
    private static void Forget(SocketUser author)
    {
        if (author is SocketGuildUser { Guild: { } guild })
        {
            guild.PurgeUserCache(member => member.Id == author.Id);
        }
    }
}
