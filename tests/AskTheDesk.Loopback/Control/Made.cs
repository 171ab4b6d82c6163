namespace AskTheDesk.Loopback.Control;

/// <summary>The id of what was made or begun.</summary>
public sealed record Made(ulong Id);
