using System.Globalization;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Shapes;

internal static class MemberShape
{
    public static JsonObject Of(Member member)
    {
        var shape = WithoutUser(member);
        shape["user"] = UserShape.Of(member.User);
        return shape;
    }

    /// <summary>As in a message, where the author stands beside it.</summary>
    public static JsonObject WithoutUser(Member member) =>
        new()
        {
            ["nick"] = null,
            ["avatar"] = null,
            ["roles"] = member.Roles.Texts(),
            ["joined_at"] = member.JoinedAt.Text(),
            ["premium_since"] = null,
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
            ["pending"] = false,
            ["communication_disabled_until"] = null,
        };

    /// <summary>As in an interaction: with what the member may do in the channel.</summary>
    public static JsonObject In(World world, Member member, Channel channel)
    {
        var shape = Of(member);
        shape["permissions"] = Text(PermissionSum.Of(world, member, channel));
        return shape;
    }

    public static string Text(Permissions permissions) =>
        ((ulong)permissions).ToString(CultureInfo.InvariantCulture);
}
