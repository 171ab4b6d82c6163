namespace AskTheDesk.Bot.Json.Received;

/// <summary>A channel, thread or direct conversation.</summary>
/// <param name="Type">1 direct, 3 group, 10 to 12 threads, others a server's channels.</param>
internal sealed record ChannelJson(
    ulong Id,
    int? Type,
    ulong? GuildId,
    ulong? ParentId,
    ulong? OwnerId,
    ThreadMetadataJson? ThreadMetadata
);
