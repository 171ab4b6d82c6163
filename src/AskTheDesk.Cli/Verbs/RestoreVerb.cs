using AskTheDesk.Articles;
using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>restore</c>: undoes <c>remove</c> and <c>retract</c>.</summary>
internal sealed class RestoreVerb(CliContext context)
    : MarkVerb("restore", "Undo remove or retract.", context)
{
    /// <summary>The mark goes, and with it the place where a reason is kept: it is only repeated.</summary>
    protected override MarkReport Mark(ArchiveMarker marker, IReadOnlyList<ArticleId> articles, string? why)
    {
        var report = marker.Restore(articles);
        return why is null
            ? report
            : report with
            {
                Lines = [.. report.Lines.Select(line => $"{line} ({why})")],
            };
    }
}
