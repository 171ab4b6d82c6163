using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Json.Received.Interactions;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>Turns what the gateway sends into what the bot hears, and keeps the directory up to date.</summary>
internal sealed class EventReader(ChannelDirectory places, TimeProvider clock)
{
    private readonly MessageReader _messages = new(places);
    private readonly InteractionReader _interactions = new(places, new MessageReader(places), clock);

    /// <summary>Whom the token belongs to; null until logged in.</summary>
    public BotIdentity? Bot { get; private set; }

    /// <summary>What an event comes down to: nothing, one thing, or several. Null when it cannot be read.</summary>
    /// <exception cref="JsonException">It is not what Discord says it is.</exception>
    public IReadOnlyList<Reading>? Read(ShardId shard, string type, JsonElement data) =>
        type switch
        {
            "READY" => Ready(shard, Parse(data, ReceivedJson.Default.ReadyJson)),
            "GUILD_CREATE" => Guild(Parse(data, ReceivedJson.Default.GuildJson)),
            "GUILD_DELETE" => GuildGone(Parse(data, ReceivedJson.Default.GuildJson)),
            "CHANNEL_CREATE" or "CHANNEL_UPDATE" or "THREAD_CREATE" or "THREAD_UPDATE" => Channel(
                Parse(data, ReceivedJson.Default.ChannelJson)
            ),
            "CHANNEL_DELETE" or "THREAD_DELETE" => ChannelGone(Parse(data, ReceivedJson.Default.ChannelJson)),
            "THREAD_LIST_SYNC" => Threads(Parse(data, ReceivedJson.Default.ThreadListJson)),
            "MESSAGE_CREATE" or "MESSAGE_UPDATE" => Message(
                type,
                Parse(data, ReceivedJson.Default.MessageJson)
            ),
            "MESSAGE_DELETE" or "MESSAGE_DELETE_BULK" => Deleted(
                Parse(data, ReceivedJson.Default.MessageDeletedJson)
            ),
            "INTERACTION_CREATE" => Interaction(Parse(data, ReceivedJson.Default.InteractionJson)),
            _ => [],
        };

    private static T Parse<T>(JsonElement data, JsonTypeInfo<T> type) =>
        data.Deserialize(type) ?? throw new JsonException("null");

    private List<Reading>? Ready(ShardId shard, ReadyJson json)
    {
        if (json is not { User: { Id: not 0 } user, Application: { Id: not 0 } application })
        {
            return null;
        }
        Bot = new BotIdentity(new UserId(user.Id), new AppId(application.Id), user.Username ?? "");
        var still = (json.Guilds ?? []).Select(guild => new GuildId(guild.Id)).ToHashSet();
        // Servers that the bot was removed from while it had no session.
        var gone = places.Guilds.Where(guild => shard.Hears(guild) && !still.Contains(guild)).ToList();
        return [new(new DiscordEvent.LoggedIn(Bot)), .. gone.SelectMany(Left)];
    }

    private List<Reading>? Guild(GuildJson json)
    {
        if (json.Id == 0)
        {
            return null;
        }
        return json.Unavailable != true && places.Learn(json)
            ? [new(new DiscordEvent.ServerJoined(new GuildId(json.Id), json.Name ?? ""))]
            : [];
    }

    private List<Reading> GuildGone(GuildJson json) =>
        json.Unavailable == true ? [] : Left(new GuildId(json.Id));

    private List<Reading> Left(GuildId guild) =>
        places.Forget(guild) ? [new(new DiscordEvent.ServerLeft(guild))] : [];

    private List<Reading>? Channel(ChannelJson json)
    {
        if (json.Id == 0)
        {
            return null;
        }
        places.Learn(json);
        return [];
    }

    private List<Reading> ChannelGone(ChannelJson json)
    {
        places.Forget(new ChannelId(json.Id));
        return [];
    }

    private List<Reading> Threads(ThreadListJson json)
    {
        foreach (var thread in json.Threads ?? [])
        {
            places.Learn(thread, new GuildId(json.GuildId));
        }
        return [];
    }

    private List<Reading>? Message(string type, MessageJson json)
    {
        if (!MessageReader.IsWritten(json) || (json.Author is { } author && author.Id == Bot?.User.Value))
        {
            return [];
        }
        if (string.Equals(type, "MESSAGE_CREATE", StringComparison.Ordinal))
        {
            return _messages.Read(json) is { } written
                ? [new(new DiscordEvent.MessageReceived(written), new(type, json.Id))]
                : null;
        }
        // Without the time of an edit, or without an author, only a preview of a link was put in.
        return json.EditedTimestamp is { } edited && _messages.Read(json) is { } changed
            ? [new(new DiscordEvent.MessageEdited(changed), new(type, json.Id, edited))]
            : [];
    }

    private static List<Reading>? Deleted(MessageDeletedJson json)
    {
        var ids = json.Ids ?? (json.Id is { } single ? [single] : []);
        return ids.Count == 0
            ? null
            :
            [
                .. ids.Select(id => new Reading(
                    new DiscordEvent.MessageDeleted(new ChannelId(json.ChannelId), new MessageId(id)),
                    new EventKey("MESSAGE_DELETE", id)
                )),
            ];
    }

    private List<Reading>? Interaction(InteractionJson json) =>
        _interactions.Read(json) is { } read ? [new(read, new("INTERACTION_CREATE", json.Id))] : null;
}
