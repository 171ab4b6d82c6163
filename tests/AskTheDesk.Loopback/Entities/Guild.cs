namespace AskTheDesk.Loopback.Entities;

/// <summary>A server; its channels, roles and members are kept beside it in the world.</summary>
public sealed record Guild(ulong Id, string Name, ulong OwnerId, DateTimeOffset BotJoinedAt)
{
    /// <summary>The role that the bot got when it was invited.</summary>
    public ulong BotRoleId { get; init; }

    /// <summary>The most that the bot may do here, whatever everyone may; null for no such limit.</summary>
    public Permissions? BotMay { get; init; }
}
