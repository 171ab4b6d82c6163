using AskTheDesk.Articles;
using AskTheDesk.Indexing.Writing.Locking;
using AskTheDesk.Indexing.Writing.Updates;

namespace AskTheDesk.Indexing.Writing;

/// <summary>
/// Writes the desk's own word on articles into the index, whatever their files say, now or later: removed,
/// retracted, or neither again. All the articles of a call, or none when one of them cannot be.
/// </summary>
public sealed class ArchiveMarker(IndexFolder folder, TimeProvider clock)
{
    /// <summary>Takes articles out for good: no index run brings them back before they are restored.</summary>
    /// <param name="why">The desk's reason, or null.</param>
    /// <exception cref="IndexException">There is no index, or it cannot be written.</exception>
    public MarkReport Remove(IReadOnlyList<ArticleId> articles, string? why) =>
        Change("remove", articles, (draft, id) => draft.Remove(id, why));

    /// <summary>Keeps articles from every reader.</summary>
    /// <param name="why">The desk's reason, or null.</param>
    /// <exception cref="IndexException">There is no index, or it cannot be written.</exception>
    public MarkReport Retract(IReadOnlyList<ArticleId> articles, string? why) =>
        Change("retract", articles, (draft, id) => draft.Retract(id, why));

    /// <summary>Undoes either. What was removed comes back with the next index run that finds it.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be written.</exception>
    public MarkReport Restore(IReadOnlyList<ArticleId> articles) =>
        Change("restore", articles, (draft, id) => draft.Restore(id));

    private MarkReport Change(
        string verb,
        IReadOnlyList<ArticleId> articles,
        Action<MarkDraft, ArticleId> change
    )
    {
        // A writer would make a folder where there is no index.
        ArchiveState.Require(folder);
        using var session = WriterSession.Open(folder, WriterNote.Mine(verb, clock));
        var state = ArchiveState.Read(folder, afresh: false);
        var draft = new MarkDraft(state, clock.GetUtcNow());
        foreach (var article in articles)
        {
            change(draft, article);
        }
        return draft.Refusals.Count > 0
            ? new MarkReport(Done: false, draft.Refusals)
            : Commit(draft, state, session);
    }

    private static MarkReport Commit(MarkDraft draft, ArchiveState state, WriterSession session)
    {
        foreach (var article in draft.Deleted)
        {
            session.Delete(article);
            state.Catalog.Remove(article);
        }
        session.Commit(state.Catalog.Stamp(state.LastRun, draft.Marks));
        return new MarkReport(Done: true, draft.Lines);
    }
}
