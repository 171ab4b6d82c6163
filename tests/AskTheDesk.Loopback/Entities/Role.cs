namespace AskTheDesk.Loopback.Entities;

public sealed record Role(ulong Id, ulong GuildId, string Name, Permissions Permissions);
