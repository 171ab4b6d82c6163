namespace AskTheDesk.Indexing.Documents;

/// <summary>Where and when an article was read.</summary>
/// <param name="Root">The root of its source: a full path or an address.</param>
/// <param name="File">Its file under the root; several articles may share one.</param>
internal sealed record Origin(string Root, string File, DateTimeOffset IndexedAt);
