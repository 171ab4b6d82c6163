namespace AskTheDesk.Loopback.Control;

/// <summary>A user clicks a button, found by its label or else by its custom id.</summary>
public sealed record ClickOrder(ulong User, ulong Message, string Button);
