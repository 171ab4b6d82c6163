namespace AskTheDesk.Articles.Reading.Files;

/// <summary>A file under a root, or a reason why something there is not read.</summary>
/// <param name="File">As in <see cref="Rejection.File"/>.</param>
/// <param name="Path">Where it lies.</param>
public sealed record SourceEntry(string File, string Path, string? Problem = null);
