using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using Discord;

namespace AskTheDesk.DiscordNet.Events;

/// <summary>Reads users and members.</summary>
internal static class People
{
    public static Person Read(IUser user)
    {
        var member = user as IGuildUser;
        return new Person(
            new UserId(user.Id),
            member?.Nickname ?? user.GlobalName ?? user.Username ?? "",
            user.IsBot || user.IsWebhook
        )
        {
            Roles = member is null ? [] : Roles(member),
        };
    }

    /// <summary>With what they may do there, which the library works out from roles and overwrites.</summary>
    public static Person Read(IUser user, IChannel? channel) =>
        user is IGuildUser member && channel is IGuildChannel place
            ? Read(user) with
            {
                Permissions = In(member, place),
            }
            : Read(user);

    private static Permissions In(IGuildUser member, IGuildChannel channel)
    {
        var server = member.GuildPermissions.RawValue & ~ChannelPermissions.All(channel).RawValue;
        return (Permissions)(server | member.GetPermissions(channel).RawValue);
    }

    // The library counts everyone as a role, with the server's number.
    private static List<RoleId> Roles(IGuildUser member) =>
        [.. member.RoleIds.Where(role => role != member.GuildId).Select(role => new RoleId(role))];
}
