namespace AskTheDesk.Bot.Json.Received;

/// <summary>What comes once identified.</summary>
internal sealed record ReadyJson(
    UserJson? User,
    IReadOnlyList<GuildJson>? Guilds,
    string? SessionId,
    string? ResumeGatewayUrl,
    ApplicationJson? Application
);
