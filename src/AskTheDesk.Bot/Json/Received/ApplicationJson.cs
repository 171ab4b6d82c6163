namespace AskTheDesk.Bot.Json.Received;

/// <summary>The application that the bot belongs to.</summary>
/// <param name="Flags">Bits 18 and 19: the message content intent is switched on.</param>
internal sealed record ApplicationJson(ulong Id, long? Flags);
