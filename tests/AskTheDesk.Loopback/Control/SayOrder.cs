namespace AskTheDesk.Loopback.Control;

/// <summary>A user writes a message.</summary>
/// <param name="Channel">Null for the DM with the bot.</param>
/// <param name="ReplyTo">The message it replies to, with a ping.</param>
public sealed record SayOrder(ulong User, ulong? Channel, string Text, ulong? ReplyTo = null);
