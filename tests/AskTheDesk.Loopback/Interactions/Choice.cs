namespace AskTheDesk.Loopback.Interactions;

/// <summary>A suggestion of an autocomplete; the value as text.</summary>
public sealed record Choice(string Name, string Value);
