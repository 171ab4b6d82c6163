namespace AskTheDesk.Loopback.Messages;

/// <summary>A file on a message, with its bytes.</summary>
public sealed record Attachment(ulong Id, string FileName, string? ContentType, ReadOnlyMemory<byte> Bytes)
{
    public string? Description { get; init; }

    /// <summary>The file read as UTF-8.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes.Span);
}
