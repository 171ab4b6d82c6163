namespace AskTheDesk.Loopback.Rest;

/// <summary>A file part of a request.</summary>
/// <param name="Number">The n of <c>files[n]</c>.</param>
internal sealed record Upload(ulong Number, string FileName, string? ContentType, byte[] Bytes);
