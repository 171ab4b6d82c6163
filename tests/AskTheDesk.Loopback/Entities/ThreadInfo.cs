namespace AskTheDesk.Loopback.Entities;

public sealed record ThreadInfo(ulong OwnerId, DateTimeOffset CreatedAt)
{
    public bool IsArchived { get; init; }
    public bool IsLocked { get; init; }

    /// <summary>Minutes: 60, 1440, 4320 or 10080.</summary>
    public int AutoArchiveMinutes { get; init; } = 1440;

    public DateTimeOffset ArchiveChangedAt { get; init; } = CreatedAt;
    public int Messages { get; init; }
    public bool BotJoined { get; init; }
}
