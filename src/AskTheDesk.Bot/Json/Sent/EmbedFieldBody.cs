namespace AskTheDesk.Bot.Json.Sent;

internal sealed record EmbedFieldBody(string Name, string Value, bool Inline);
