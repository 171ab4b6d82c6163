namespace AskTheDesk.Bot.Json.Received;

internal sealed record MessageReferenceJson(ulong? MessageId);
