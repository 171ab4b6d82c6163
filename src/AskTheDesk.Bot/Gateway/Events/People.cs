using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>Reads users and members.</summary>
internal static class People
{
    /// <summary>The person, or null when their id is missing.</summary>
    /// <param name="user">Stands inside the member where it does not stand beside it.</param>
    public static Person? Read(UserJson? user, MemberJson? member, bool webhook = false) =>
        (user ?? member?.User) is { Id: not 0 } known
            ? new Person(new UserId(known.Id), Name(known, member), webhook || known.Bot == true)
            {
                Roles = [.. (member?.Roles ?? []).Select(role => new RoleId(role))],
                Permissions = (Permissions?)member?.Permissions,
            }
            : null;

    private static string Name(UserJson user, MemberJson? member) =>
        member?.Nick ?? user.GlobalName ?? user.Username ?? "";
}
