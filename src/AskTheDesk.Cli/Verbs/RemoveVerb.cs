using AskTheDesk.Articles;
using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Cli.Verbs;

/// <summary><c>remove</c>: takes articles out for good.</summary>
internal sealed class RemoveVerb(CliContext context)
    : MarkVerb("remove", "Take articles out for good; a later index run does not bring them back.", context)
{
    protected override MarkReport Mark(
        ArchiveMarker marker,
        IReadOnlyList<ArticleId> articles,
        string? why
    ) => marker.Remove(articles, why);
}
