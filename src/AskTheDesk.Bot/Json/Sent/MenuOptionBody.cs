namespace AskTheDesk.Bot.Json.Sent;

internal sealed record MenuOptionBody(string Label, string Value, string? Description);
