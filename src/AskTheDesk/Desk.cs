using AskTheDesk.Answering;
using AskTheDesk.Citations;
using AskTheDesk.Indexing;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;
using Microsoft.Extensions.Options;

namespace AskTheDesk;

/// <summary>The whole flow: a question in, a checked reply and how it came about out.</summary>
public sealed class Desk(
    IPassageIndex index,
    Retriever retriever,
    DraftDesk drafts,
    ReplyBuilder replies,
    IOptions<DeskOptions> options,
    TimeProvider clock
)
{
    /// <summary>Articles named when the archive does not say.</summary>
    private const int Nearest = 3;

    /// <summary>Answers a question. A sentence is told as passed, so that it may be shown, only after its check.</summary>
    /// <param name="progress">Told what happens, in order, before the method returns; may be null.</param>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public async Task<DeskResult> AskAsync(
        Question question,
        IProgress<DeskProgress>? progress,
        CancellationToken token
    )
    {
        if (Refuse(question) is { } refused)
        {
            return new DeskResult(refused, Trace.Unasked);
        }
        var started = clock.GetTimestamp();
        var found = Search(question);
        var summary = index.Summary();
        var retrieve = clock.GetElapsedTime(started);
        progress?.Report(new DeskProgress.Searched(summary.Passages, found.Hits.Count));

        var refusalScore = RefusalScorer.Score(found);
        var refuses = refusalScore >= options.Value.RefusalThreshold;
        var draft = refuses
            ? await drafts.QuoteAsync(found, progress: null, token)
            : await drafts.WriteAsync(found, progress, token);

        var reply = Reply(found, draft, refuses);
        var timings = new Timings(retrieve, draft.Writing, draft.Checking, clock.GetElapsedTime(started));
        return new DeskResult(reply, Tell(found, draft, refusalScore, summary, timings));
    }

    /// <summary>What is said to a question that needs no looking into; null when it may be looked into.</summary>
    public DeskReply.Refused? Refuse(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return DeskGate.Refuse(question.Text, options.Value);
    }

    /// <summary>The ranked passages for a question, no answer.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public SearchResult Search(Question question, int? limit = null)
    {
        var query = QueryBuilder.Build(question, clock.GetUtcNow());
        return limit is { } most ? retriever.Search(query, most) : retriever.Search(query);
    }

    private DeskReply Reply(SearchResult found, CheckedDraft draft, bool refuses)
    {
        var nearest = found
            .Hits.Select(hit => hit.Article)
            .DistinctBy(article => article.Id)
            .Take(Nearest)
            .ToList();
        return refuses ? new DeskReply.NotInArchive(nearest, []) : replies.Build(draft.Sentences, nearest);
    }

    private static Trace Tell(
        SearchResult found,
        CheckedDraft draft,
        double refusalScore,
        IndexSummary summary,
        Timings timings
    ) =>
        new(
            found.Query,
            found.Hits,
            draft.Sentences,
            refusalScore,
            draft.Writer,
            draft.Fallback,
            draft.Discarded,
            draft.Tokens,
            summary,
            timings
        );
}
