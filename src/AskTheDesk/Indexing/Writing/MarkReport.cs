namespace AskTheDesk.Indexing.Writing;

/// <summary>What came of removing, retracting or restoring articles: all of them, or none.</summary>
/// <param name="Done">Nothing was changed unless this is so.</param>
/// <param name="Lines">One sentence for each article, in the order given; when not done, only what is wrong.</param>
public sealed record MarkReport(bool Done, IReadOnlyList<string> Lines);
