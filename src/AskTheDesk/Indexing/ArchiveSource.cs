namespace AskTheDesk.Indexing;

/// <summary>A publication in the archive, counting only what may be shown.</summary>
/// <param name="Name">As one of its articles writes it.</param>
/// <param name="Newest">Its newest stated publication date, or null.</param>
public sealed record ArchiveSource(string Name, int Articles, DateTimeOffset? Newest);
