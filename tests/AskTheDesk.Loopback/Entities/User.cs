namespace AskTheDesk.Loopback.Entities;

public sealed record User(ulong Id, string Name, bool IsBot = false)
{
    /// <summary>The user shares no server with the bot or has closed DMs: a DM to them is refused with 50007.</summary>
    public bool RefusesDms { get; init; }
}
