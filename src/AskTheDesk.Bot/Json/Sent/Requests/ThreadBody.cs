namespace AskTheDesk.Bot.Json.Sent.Requests;

internal sealed record ThreadBody(string Name);
