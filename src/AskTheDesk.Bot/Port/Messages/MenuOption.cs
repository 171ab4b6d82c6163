namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A line of a select menu.</summary>
/// <param name="Label">1 to 100 characters.</param>
/// <param name="Value">1 to 100 characters; comes back when chosen.</param>
/// <param name="Description">Up to 100 characters.</param>
public sealed record MenuOption(string Label, string Value, string? Description = null);
