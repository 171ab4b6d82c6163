namespace AskTheDesk.Bot.Port.Commands;

/// <summary>A value that a text option can take.</summary>
/// <param name="Name">Shown, 1 to 100 characters.</param>
/// <param name="Value">Sent, 1 to 100 characters.</param>
public sealed record OptionChoice(string Name, string Value);
