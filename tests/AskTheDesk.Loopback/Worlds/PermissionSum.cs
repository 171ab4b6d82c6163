using AskTheDesk.Loopback.Entities;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>What a member may do in a channel: @everyone, then roles, then the channel's overwrites.</summary>
internal static class PermissionSum
{
    private const Permissions All = (Permissions)ulong.MaxValue;

    public static Permissions Of(World world, Member member, Channel channel)
    {
        var guild = world.Guilds[member.GuildId];
        var sum = RolesOf(world, member).Aggregate(Permissions.None, (s, r) => s | r.Permissions);
        if (guild.OwnerId == member.User.Id || sum.HasFlag(Permissions.Administrator))
        {
            return All;
        }
        if (member.User.Id == world.Bot.Id && guild.BotMay is { } most)
        {
            sum &= most;
        }
        // A thread has no overwrites of its own: it follows its parent.
        var place = channel.IsThread && channel.ParentId is { } id ? world.Channels[id] : channel;
        sum = Apply(sum, place.Overwrites.Where(o => o.IsRole && o.Target == guild.Id));
        sum = Apply(sum, place.Overwrites.Where(o => o.IsRole && member.Roles.Contains(o.Target)));
        return Apply(sum, place.Overwrites.Where(o => !o.IsRole && o.Target == member.User.Id));
    }

    private static IEnumerable<Role> RolesOf(World world, Member member) =>
        member.Roles.Append(member.GuildId).Select(world.Roles.GetValueOrDefault).OfType<Role>();

    private static Permissions Apply(Permissions sum, IEnumerable<Overwrite> overwrites)
    {
        var (allow, deny) = overwrites.Aggregate(
            (Permissions.None, Permissions.None),
            (s, o) => (s.Item1 | o.Allow, s.Item2 | o.Deny)
        );
        return (sum & ~deny) | allow;
    }
}
