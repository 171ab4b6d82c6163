namespace AskTheDesk.Loopback.Control;

/// <summary>A user uses a slash command.</summary>
/// <param name="Options">Text options by name.</param>
public sealed record SlashOrder(
    ulong User,
    ulong Channel,
    string Command,
    IReadOnlyDictionary<string, string>? Options = null
);
