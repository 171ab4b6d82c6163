namespace AskTheDesk.Bot.Json.Received;

/// <summary>A user in a server.</summary>
/// <param name="User">Missing where the user stands beside it.</param>
/// <param name="Permissions">In the channel; only with interactions.</param>
internal sealed record MemberJson(
    UserJson? User,
    string? Nick,
    IReadOnlyList<ulong>? Roles,
    ulong? Permissions
);
