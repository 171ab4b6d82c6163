namespace AskTheDesk.Loopback.Entities;

public sealed record User(ulong Id, string Name, bool IsBot = false)
{
    /// <summary>The user has closed DMs: one to them is refused with 50007.</summary>
    public bool RefusesDms { get; init; }
}
