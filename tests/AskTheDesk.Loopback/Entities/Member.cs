namespace AskTheDesk.Loopback.Entities;

public sealed record Member(ulong GuildId, User User, DateTimeOffset JoinedAt)
{
    /// <summary>Roles beside @everyone.</summary>
    public IReadOnlyList<ulong> Roles { get; init; } = [];
}
