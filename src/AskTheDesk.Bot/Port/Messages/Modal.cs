namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A form of text inputs.</summary>
/// <param name="CustomId">1 to 100 characters; comes back with what was typed.</param>
/// <param name="Title">1 to 45 characters.</param>
/// <param name="Inputs">1 to 5.</param>
public sealed record Modal(string CustomId, string Title, IReadOnlyList<TextInput> Inputs);
