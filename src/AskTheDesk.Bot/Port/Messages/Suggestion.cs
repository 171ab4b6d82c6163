namespace AskTheDesk.Bot.Port.Messages;

/// <summary>What autocomplete offers.</summary>
/// <param name="Name">Shown, 1 to 100 characters.</param>
/// <param name="Value">Filled in, 1 to 100 characters.</param>
public sealed record Suggestion(string Name, string Value);
