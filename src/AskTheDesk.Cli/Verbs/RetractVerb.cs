using AskTheDesk.Articles;
using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>retract</c>: keeps articles from every answer.</summary>
internal sealed class RetractVerb(CliContext context)
    : MarkVerb("retract", "Mark articles as retracted: no answer uses them any more.", context)
{
    protected override MarkReport Mark(
        ArchiveMarker marker,
        IReadOnlyList<ArticleId> articles,
        string? why
    ) => marker.Retract(articles, why);
}
