namespace AskTheDesk.Bot.Json.Sent;

/// <summary>A file that comes with the message.</summary>
/// <param name="Id">The number of the part that holds the file.</param>
internal sealed record AttachmentBody(int Id, string Filename, string? Description);
