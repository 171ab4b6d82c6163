namespace AskTheDesk.Bot.Port.Messages;

/// <summary>A file sent with a message, up to 10 MiB by Discord's default.</summary>
/// <param name="Description">Alternative text, up to 1,024 characters.</param>
public sealed record OutgoingFile(string Name, ReadOnlyMemory<byte> Content, string? Description = null);
