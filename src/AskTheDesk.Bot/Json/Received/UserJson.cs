namespace AskTheDesk.Bot.Json.Received;

internal sealed record UserJson(ulong Id, string? Username, string? GlobalName, bool? Bot);
