namespace AskTheDesk.Bot.Json.Sent.Requests;

internal sealed record DirectBody(string RecipientId);
