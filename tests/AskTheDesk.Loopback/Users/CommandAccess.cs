using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Commands;
using AskTheDesk.Loopback.Entities;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Users;

/// <summary>Which commands a user is shown. Under the world's lock.</summary>
internal static class CommandAccess
{
    /// <summary>The command as the user meets it.</summary>
    /// <exception cref="InvalidOperationException">The user has no such command here.</exception>
    public static Command Find(World world, PlayedUser user, Channel channel, CommandName name)
    {
        var command = world.Commands.Find(channel.GuildId, name.Type, name.Name);
        if (command is null || !IsShown(world, user, channel, command))
        {
            throw new InvalidOperationException(
                $"{user.User.Name} has no {name.Type} command \"{name.Name}\" here."
            );
        }
        return command;
    }

    private static bool IsShown(World world, PlayedUser user, Channel channel, Command command) =>
        channel.GuildId is null
            ? command.Definition["contexts"] is not JsonArray contexts
                || contexts.Any(c => c?.ToString() == "1")
            : world.MemberOf(channel.GuildId, user.Id) is { } member
                && MayUse(PermissionSum.Of(world, member, channel), command);

    private static bool MayUse(Permissions has, Command command)
    {
        var needed = Ids.Read(command.Definition["default_member_permissions"]) ?? 0;
        // "0" is for administrators.
        var isBarred = command.Definition["default_member_permissions"] is not null && needed == 0;
        return has.HasFlag(Permissions.Administrator)
            || (!isBarred && has.HasFlag(Permissions.UseApplicationCommands | (Permissions)needed));
    }
}
