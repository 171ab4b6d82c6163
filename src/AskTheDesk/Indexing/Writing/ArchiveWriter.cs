using AskTheDesk.Articles;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Writing.Locking;
using AskTheDesk.Indexing.Writing.Updates;
using AskTheDesk.Passages;

namespace AskTheDesk.Indexing.Writing;

/// <summary>
/// Brings an index up to date with its sources, in one commit: until then, and when it is stopped or killed,
/// readers have the archive as it was.
/// </summary>
/// <param name="split">Cuts an article into its passages.</param>
public sealed class ArchiveWriter(
    IndexFolder folder,
    TimeProvider clock,
    Func<Article, IReadOnlyList<Passage>> split
)
{
    /// <summary>Puts in what is new or changed, takes out what is gone, leaves the rest untouched.</summary>
    /// <exception cref="IndexException">
    /// Another writes the index, it cannot be read or written, or a rebuild would lose a source.
    /// </exception>
    public IndexReport Update(
        IndexRequest request,
        IProgress<IndexProgress>? progress,
        CancellationToken token
    )
    {
        using var session = request.DryRun ? null : Open(request.Rebuild);
        var state = ArchiveState.Read(folder, request.Rebuild);
        var plan = new UpdatePlan(state.Catalog, state.Marks);
        foreach (var change in plan.Changes(Watched(request.Sources, plan.Tally, progress, token)))
        {
            Apply(change, state.Catalog, session);
        }
        return Finish(request, state, plan.Tally, session);
    }

    private WriterSession Open(bool afresh)
    {
        if (afresh)
        {
            // Before the writer tidies up a damaged index: with it would go what is retracted.
            _ = ArchiveState.Read(folder, afresh);
        }
        return WriterSession.Open(folder, WriterNote.Mine("index", clock), afresh);
    }

    private static IReadOnlyList<ArticleSource> Watched(
        IReadOnlyList<ArticleSource> sources,
        UpdateTally tally,
        IProgress<IndexProgress>? progress,
        CancellationToken token
    )
    {
        SourceItem Watch(ArticleSource source, SourceItem item)
        {
            token.ThrowIfCancellationRequested();
            progress?.Report(new IndexProgress(source.Root, tally.Read, tally.Changed));
            return item;
        }
        return
        [
            .. sources.Select(source =>
                source with
                {
                    Items = source.Items.Select(item => Watch(source, item)),
                }
            ),
        ];
    }

    private void Apply(Change change, Catalog catalog, WriterSession? session)
    {
        switch (change)
        {
            case Change.Delete(var id):
                session?.Delete(id);
                break;
            case Change.Put put:
                var passages = session is null ? [] : split(put.Article);
                session?.Put(put.Article, passages, new Origin(put.Root, put.File, clock.GetUtcNow()));
                catalog.Put(put.Id, CatalogEntry.Of(put, passages.Count));
                break;
        }
    }

    private IndexReport Finish(
        IndexRequest request,
        ArchiveState state,
        UpdateTally tally,
        WriterSession? session
    )
    {
        if (request.Rebuild && state.Exists)
        {
            RebuildGuard.Check(folder, tally);
            tally.Removed.AddRange(state.Before.Where(id => state.Catalog.Find(id) is null));
        }
        // Where there is no index yet and nothing to put into it, there had better be none.
        if (state.Exists || tally.Added.Count > 0)
        {
            session?.Commit(state.Catalog.Stamp(clock.GetUtcNow(), state.Marks));
        }
        return tally.ToReport();
    }
}
