using System.Globalization;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot.Permitting;

/// <summary>Reads the allow lists: who may ask where in a server, and of which publications. Pure.</summary>
internal sealed class AccessRules(IOptions<DiscordOptions> options)
{
    private static readonly Access.Denied OtherServer = new("I am not set up to answer in this server.");

    private static readonly Access.Denied OtherChannel = new(
        "I am not set up to answer in this channel; ask in one that is meant for it."
    );

    private static readonly Access.Denied OtherRole = new(
        "You lack the role that may ask me here; a maintainer of this server can give it to you."
    );

    private static readonly ServerOptions Unlimited = new();

    private readonly DiscordOptions _options = options.Value;

    /// <summary>Whether the bot answers in a server at all.</summary>
    public bool Allows(GuildId guild) => Server(guild) is not null;

    /// <summary>Whether somebody may ask in a place of a server.</summary>
    public Access InServer(Place place, Person person)
    {
        if (place.Guild is not { } guild || Server(guild) is not { } server)
        {
            return OtherServer;
        }
        if (server.Channels.Count == 0)
        {
            return Of(server, person, []);
        }
        return Channel(server, place) is { } channel ? Of(server, person, channel.Sources) : OtherChannel;
    }

    /// <summary>Whether a member of a server may ask in a direct conversation.</summary>
    public Access OfMember(GuildId guild, Person person) =>
        Server(guild) is { } server ? Of(server, person, []) : OtherServer;

    /// <summary>Whether somebody may use what is for maintainers.</summary>
    public bool MayMaintain(Place place, Person person) =>
        place.Guild is { } guild
        && Server(guild) is { } server
        && (Manages(person) || HasOne(person, server.Maintainers));

    private static Access Of(ServerOptions server, Person person, IList<string> channelSources)
    {
        if (server.Roles.Count > 0 && !Manages(person) && !HasOne(person, server.Roles))
        {
            return OtherRole;
        }
        return new Access.Granted([.. channelSources.Count > 0 ? channelSources : server.Sources]);
    }

    /// <summary>What is set for a server; null when it is not among those that are listed.</summary>
    private ServerOptions? Server(GuildId guild)
    {
        if (_options.Servers.Count == 0)
        {
            return Unlimited;
        }
        return _options.Servers.TryGetValue(Key(guild.Value), out var server) ? server : null;
    }

    /// <summary>A thread follows its channel, and a channel its category.</summary>
    private static ChannelOptions? Channel(ServerOptions server, Place place)
    {
        if (server.Channels.TryGetValue(Key(place.Channel.Value), out var own))
        {
            return own;
        }
        return place.Parent is { } parent && server.Channels.TryGetValue(Key(parent.Value), out var above)
            ? above
            : null;
    }

    private static bool Manages(Person person) =>
        person.Permissions is { } may
        && (may & (Permissions.Administrator | Permissions.ManageGuild)) != Permissions.None;

    private static bool HasOne(Person person, IList<ulong> roles) =>
        person.Roles.Any(role => roles.Contains(role.Value));

    private static string Key(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
