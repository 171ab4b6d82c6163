namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A titled paragraph of an embed.</summary>
/// <param name="Name">1 to 256 characters.</param>
/// <param name="Value">1 to 1,024 characters.</param>
public sealed record EmbedField(string Name, string Value, bool Inline = false);
