using AskTheDesk.Articles;
using AskTheDesk.Indexing.Writing.Updates;

namespace AskTheDesk.Indexing.Writing;

/// <summary>What an index run changed, or would change.</summary>
/// <param name="Unchanged">Articles that are in the index as they were read.</param>
/// <param name="KeptOut">Articles that were read, but that the desk has removed for good.</param>
/// <param name="Rejected">What could not be indexed; what the index had of it stays.</param>
/// <param name="Warnings">Sources of which nothing was removed although something is missing, and why.</param>
public sealed record IndexReport(
    IReadOnlyList<ArticleId> Added,
    IReadOnlyList<ArticleId> Updated,
    IReadOnlyList<ArticleId> Removed,
    int Unchanged,
    int KeptOut,
    IReadOnlyList<RejectedItem> Rejected,
    IReadOnlyList<string> Warnings
);
