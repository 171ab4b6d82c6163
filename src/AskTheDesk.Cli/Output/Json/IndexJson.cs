using AskTheDesk.Articles;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Indexing.Writing.Updates;

namespace AskTheDesk.Cli.Output.Json;

/// <summary>What <c>index --json</c> prints and <c>--report</c> writes. Fields may be added, never renamed.</summary>
/// <param name="DryRun">Nothing was written; the rest is what would have been.</param>
/// <param name="Added">Article ids; so too what was updated and removed.</param>
/// <param name="KeptOut">Articles read that the desk has removed for good.</param>
/// <param name="Warnings">Sources of which nothing was removed although something is missing, and why.</param>
internal sealed record IndexJson(
    bool DryRun,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Updated,
    IReadOnlyList<string> Removed,
    int Unchanged,
    int KeptOut,
    IReadOnlyList<IndexJson.RejectedPart> Rejected,
    IReadOnlyList<string> Warnings
)
{
    public static IndexJson Of(IndexReport report, bool dryRun) =>
        new(
            dryRun,
            Ids(report.Added),
            Ids(report.Updated),
            Ids(report.Removed),
            report.Unchanged,
            report.KeptOut,
            [.. report.Rejected.Select(Part)],
            report.Warnings
        );

    private static IReadOnlyList<string> Ids(IReadOnlyList<ArticleId> ids) => [.. ids.Select(id => id.Value)];

    private static RejectedPart Part(RejectedItem item) =>
        new(item.Root, item.Rejection.File, item.Rejection.Line, item.Rejection.Field, item.Rejection.Reason);

    /// <summary>Something that was not indexed.</summary>
    /// <param name="Source">The path that was read.</param>
    /// <param name="File">Under the source; empty when the source itself is meant.</param>
    internal sealed record RejectedPart(string Source, string File, int? Line, string? Field, string Reason);
}
