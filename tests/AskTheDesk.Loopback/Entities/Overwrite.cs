namespace AskTheDesk.Loopback.Entities;

/// <summary>What a channel denies or allows one role (or one member) beyond the server's own permissions.</summary>
public sealed record Overwrite(ulong Target, bool IsRole, Permissions Allow, Permissions Deny);
