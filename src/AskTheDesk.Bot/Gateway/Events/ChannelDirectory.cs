using System.Collections.Concurrent;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>
/// Knows the servers, their channels and active threads, since a message tells only its channel's id. Grows
/// with what the bot can see, not with what is said there: direct conversations and archived threads are left
/// out.
/// </summary>
internal sealed class ChannelDirectory
{
    private readonly ConcurrentDictionary<ChannelId, Place> _places = new();
    private readonly ConcurrentDictionary<GuildId, bool> _guilds = new();

    /// <summary>The servers that the bot is in.</summary>
    public ICollection<GuildId> Guilds => _guilds.Keys;

    /// <summary>Takes in a server with its channels and threads.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Learn(GuildJson guild)
    {
        var id = new GuildId(guild.Id);
        foreach (var channel in (guild.Channels ?? []).Concat(guild.Threads ?? []))
        {
            Learn(channel, id);
        }
        return _guilds.TryAdd(id, true);
    }

    /// <summary>Takes in a channel or thread.</summary>
    /// <param name="guild">Its server where the channel does not tell.</param>
    public Place Learn(ChannelJson channel, GuildId? guild = null)
    {
        var place = Read(channel, guild);
        if (channel.ThreadMetadata?.Archived == true)
        {
            _places.TryRemove(place.Channel, out _);
        }
        else if (place.Kind is PlaceKind.Channel or PlaceKind.Thread)
        {
            _places[place.Channel] = place;
        }
        return place;
    }

    /// <summary>The place, or null when nothing has told of it.</summary>
    public Place? Find(ChannelId channel) => _places.GetValueOrDefault(channel);

    public void Forget(ChannelId channel) => _places.TryRemove(channel, out _);

    /// <summary>Drops a server and its channels.</summary>
    /// <returns>Whether it was known.</returns>
    public bool Forget(GuildId guild)
    {
        foreach (var gone in _places.Values.Where(place => place.Guild == guild).ToList())
        {
            Forget(gone.Channel);
        }
        return _guilds.TryRemove(guild, out _);
    }

    /// <summary>Reads a channel without remembering it.</summary>
    public static Place Read(ChannelJson channel, GuildId? guild = null) =>
        new(new ChannelId(channel.Id), Kind(channel.Type))
        {
            Guild = channel.GuildId is { } own ? new GuildId(own) : guild,
            Parent = channel.ParentId is { } parent ? new ChannelId(parent) : null,
            Owner = IsThread(channel.Type) && channel.OwnerId is { } owner ? new UserId(owner) : null,
        };

    private static PlaceKind Kind(int? type) =>
        type switch
        {
            null or 3 => PlaceKind.Unknown,
            1 => PlaceKind.Direct,
            _ => IsThread(type) ? PlaceKind.Thread : PlaceKind.Channel,
        };

    private static bool IsThread(int? type) => type is 10 or 11 or 12;
}
