namespace AskTheDesk.Bot.Json.Sent.Callbacks;

internal sealed record ChoiceBody(string Name, string Value);
