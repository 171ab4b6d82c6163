namespace AskTheDesk.Loopback.Entities;

/// <summary>A channel of a server, a thread under one, or a DM.</summary>
public sealed record Channel(ulong Id, ChannelType Type, string Name)
{
    /// <summary>Null in a DM.</summary>
    public ulong? GuildId { get; init; }

    public ulong? ParentId { get; init; }
    public int Position { get; init; }
    public IReadOnlyList<Overwrite> Overwrites { get; init; } = [];

    /// <summary>Whom the bot talks to in a DM, else null.</summary>
    public User? Recipient { get; init; }

    /// <summary>Null unless this is a thread.</summary>
    public ThreadInfo? Thread { get; init; }

    public ulong? LastMessageId { get; init; }

    public bool IsThread => Thread is not null;
    public bool IsDm => Type == ChannelType.Dm;
}
