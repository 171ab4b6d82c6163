namespace AskTheDesk.Indexing;

/// <summary>What a commit holds, counting only what may be shown.</summary>
/// <param name="Version">The commit's generation, growing with every change.</param>
/// <param name="Newest">The newest stated publication date, or null.</param>
public sealed record IndexSummary(long Version, int Articles, int Passages, DateTimeOffset? Newest);
