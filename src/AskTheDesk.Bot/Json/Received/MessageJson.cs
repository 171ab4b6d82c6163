namespace AskTheDesk.Bot.Json.Received;

/// <summary>A message.</summary>
/// <param name="Type">0 ordinary, 19 reply; others are the system's or answers to commands.</param>
internal sealed record MessageJson(
    ulong Id,
    ulong ChannelId,
    ulong? GuildId,
    UserJson? Author,
    MemberJson? Member,
    string? Content,
    int? Type,
    ulong? WebhookId,
    string? EditedTimestamp,
    IReadOnlyList<UserJson>? Mentions,
    MessageReferenceJson? MessageReference,
    MessageJson? ReferencedMessage
);
