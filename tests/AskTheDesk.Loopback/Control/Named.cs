namespace AskTheDesk.Loopback.Control;

/// <summary>A server, channel or member to be made.</summary>
public sealed record Named(string Name);
