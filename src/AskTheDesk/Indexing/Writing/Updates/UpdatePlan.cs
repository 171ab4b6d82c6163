using AskTheDesk.Articles;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Writing.Locking;

namespace AskTheDesk.Indexing.Writing.Updates;

/// <summary>
/// Decides what an index run changes, article by article as the sources are read. It writes nothing: whoever
/// walks the changes does, and puts what it has written into the catalog.
/// </summary>
internal sealed class UpdatePlan(Catalog catalog, MarkBook marks)
{
    private readonly Dictionary<ArticleId, string> _seen = [];
    private readonly List<(ArticleSource Source, SourceItem.Found Item)> _waiting = [];

    /// <summary>The account of the changes walked so far.</summary>
    public UpdateTally Tally { get; } = new();

    public IEnumerable<Change> Changes(IReadOnlyList<ArticleSource> sources)
    {
        ArticleSource[] each = [.. sources.DistinctBy(source => source.Root, StringComparer.Ordinal)];
        var roots = each.Select(source => source.Root).ToHashSet(StringComparer.Ordinal);
        var read = each.SelectMany(source => source.Items.SelectMany(item => Of(source, item, roots)));
        // What waits is looked at last: only then is it known whether the source that had it has it still.
        return read.Concat(_waiting.SelectMany(waiting => Settle(waiting.Source, waiting.Item)));
    }

    private IReadOnlyList<Change> Of(ArticleSource source, SourceItem item, HashSet<string> roots)
    {
        switch (item)
        {
            case SourceItem.Found found:
                Tally.Read++;
                return RootOf(found.Article.Id) is { } other && other != source.Root && roots.Contains(other)
                    ? Wait(source, found)
                    : Settle(source, found);
            case SourceItem.Rejected rejected:
                Tally.Rejected.Add(new RejectedItem(source.Root, rejected.Rejection));
                return [];
            case SourceItem.Finished finished:
                return Gone(source, finished.Report);
            default:
                throw new ArgumentOutOfRangeException(nameof(item), item, "No such item.");
        }
    }

    private IReadOnlyList<Change> Wait(ArticleSource source, SourceItem.Found found)
    {
        _waiting.Add((source, found));
        return [];
    }

    private IReadOnlyList<Change> Settle(ArticleSource source, SourceItem.Found found)
    {
        if (marks.IsRemoved(found.Article.Id))
        {
            Tally.KeptOut++;
            return [];
        }
        if (Refusal(source, found) is { } refusal)
        {
            Tally.Rejected.Add(new RejectedItem(source.Root, refusal));
            return [];
        }
        _seen.Add(found.Article.Id, $"{source.Root}, {found.File}");
        return Write(source, found);
    }

    private IReadOnlyList<Change> Write(ArticleSource source, SourceItem.Found found)
    {
        var article = found.Article;
        var entry = catalog.Find(article.Id);
        if (entry?.Hash == article.ContentHash && entry.File == found.File)
        {
            Tally.Unchanged++;
            return [];
        }
        var moved = Tally.Removed.Remove(article.Id);
        (entry is null && !moved ? Tally.Added : Tally.Updated).Add(article.Id);
        return [new Change.Put(article, source.Root, found.File)];
    }

    private Rejection? Refusal(ArticleSource source, SourceItem.Found found)
    {
        var id = found.Article.Id;
        if (NameLimit.Check(found.Article.Header) is { } tooLong)
        {
            return new Rejection(found.File, null, null, tooLong);
        }
        if (_seen.TryGetValue(id, out var place))
        {
            return new Rejection(found.File, null, "id", $"{id} is already the id of an article in {place}.");
        }
        return RootOf(id) is { } root && root != source.Root
            ? new Rejection(
                found.File,
                null,
                "id",
                $"{id} is the id of an article from {root}; if that source is no more, rebuild the index without it."
            )
            : null;
    }

    private string? RootOf(ArticleId id) => catalog.Find(id)?.Root;

    private IReadOnlyList<Change> Gone(ArticleSource source, SourceReport report)
    {
        ArticleId[] missing = [.. catalog.In(source.Root).Where(id => !_seen.ContainsKey(id))];
        ArticleId[] gone = [.. missing.Where(id => report.IsGone(id, catalog.Find(id)?.File ?? ""))];
        Tally.Finish(source.Root, report, missing.Length);
        foreach (var id in gone)
        {
            catalog.Remove(id);
        }
        Tally.Removed.AddRange(gone);
        return [.. gone.Select(id => new Change.Delete(id))];
    }
}
