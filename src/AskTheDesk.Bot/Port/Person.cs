using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Port;

/// <summary>A user and, where a server is meant, what they are in it.</summary>
/// <param name="Name">As shown there: nickname, display name or user name; outside data.</param>
/// <param name="IsBot">A bot or a webhook.</param>
public sealed record Person(UserId Id, string Name, bool IsBot)
{
    /// <summary>Empty in a direct conversation, which knows no roles.</summary>
    public IReadOnlyList<RoleId> Roles { get; init; } = [];

    /// <summary>What they may do in the channel; null unless Discord said, which it does for interactions.</summary>
    public Permissions? Permissions { get; init; }
}
