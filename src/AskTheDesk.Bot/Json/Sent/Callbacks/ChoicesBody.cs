namespace AskTheDesk.Bot.Json.Sent.Callbacks;

internal sealed record ChoicesBody(IReadOnlyList<ChoiceBody> Choices);
