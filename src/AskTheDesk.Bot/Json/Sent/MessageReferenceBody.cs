namespace AskTheDesk.Bot.Json.Sent;

internal sealed record MessageReferenceBody(string MessageId, bool FailIfNotExists);
