using AskTheDesk.Citations;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Bot.Answers;

/// <summary>Makes of the desk's reply, and of how it came about, what is kept and shown. Pure.</summary>
internal static class AnswerMaker
{
    private const int MostReasons = 3;

    public static Answer Make(AnswerId id, AskedBy by, Question question, DeskResult result)
    {
        var (reply, trace) = result;
        var answer = new Answer
        {
            Id = id,
            By = by,
            Question = question.Text,
            Standalone = trace.Query?.Text ?? question.Text,
            Limits = new AnswerLimits(question.AsOf, question.From, question.To, question.Sources),
            Outcome = AnswerOutcome.Refused,
            Search = Search(trace),
            Writer = trace.Writer,
            Fallback = trace.Fallback,
        };
        return reply switch
        {
            DeskReply.Answered answered => answer with
            {
                Outcome = AnswerOutcome.Answered,
                Sentences = Sentences(answered),
                Sources = Sources(answered, trace.Draft),
                Dropped = Dropped(answered.Dropped),
            },
            DeskReply.NotInArchive missing => answer with
            {
                Outcome = AnswerOutcome.NotInArchive,
                Dropped = Dropped(missing.Dropped),
                Nearest = [.. missing.Nearest.Select(AnswerArticle.Of)],
            },
            DeskReply.Refused refused => answer with { Refusal = refused.Message },
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };
    }

    /// <summary>An answer that was stopped: what had passed the check by then.</summary>
    /// <param name="passages">Passages that were searched.</param>
    public static Answer Stopped(
        AnswerId id,
        AskedBy by,
        Question question,
        (DeskReply.Answered Reply, IReadOnlyList<CheckedSentence> Draft) written,
        int passages
    ) =>
        new()
        {
            Id = id,
            By = by,
            Question = question.Text,
            Standalone = question.Text,
            Limits = new AnswerLimits(question.AsOf, question.From, question.To, question.Sources),
            Outcome = AnswerOutcome.Answered,
            Sentences = Sentences(written.Reply),
            Sources = Sources(written.Reply, written.Draft),
            Search = new AnswerSearch([], [], 0, null, 0, passages, null, TimeSpan.Zero),
            Stopped = true,
        };

    public static IReadOnlyList<AnswerSentence> Sentences(DeskReply.Answered answered) =>
        [
            .. answered.Sentences.Select(sentence => new AnswerSentence(
                sentence.Text,
                sentence.Numbers,
                sentence.Differs
            )),
        ];

    /// <summary>The sources; a passage can carry several sentences, each by a sentence of its own.</summary>
    /// <param name="draft">What the answer was made of.</param>
    public static IReadOnlyList<AnswerSource> Sources(
        DeskReply.Answered answered,
        IReadOnlyList<CheckedSentence> draft
    )
    {
        var citations = draft
            .SelectMany(sentence => sentence.Citations)
            .ToLookup(citation => citation.Hit.Passage.Id);
        return
        [
            .. answered.Sources.Select(source => new AnswerSource(
                source.Number,
                AnswerArticle.Of(source.Article),
                source.Passage,
                citations[source.Passage].FirstOrDefault()?.Hit.Passage.Text ?? source.Quote,
                [
                    .. citations[source.Passage]
                        .Select(citation => citation.Quote)
                        .Prepend(source.Quote)
                        .Distinct(StringComparer.Ordinal),
                ]
            )),
        ];
    }

    private static IReadOnlyList<AnswerDropped> Dropped(IReadOnlyList<DroppedSentence> dropped) =>
        [.. dropped.Select(sentence => new AnswerDropped(sentence.Text, sentence.Why))];

    private static AnswerSearch Search(Trace trace) =>
        new(
            [.. (trace.Query?.Terms ?? []).Select(term => term.Word)],
            [.. trace.Hits.Select(Found)],
            trace.RefusalScore,
            trace.Index?.Version,
            trace.Index?.Articles ?? 0,
            trace.Index?.Passages ?? 0,
            trace.Index?.Newest,
            trace.Timings.Total
        );

    private static AnswerHit Found(Hit hit) =>
        new(
            hit.Rank,
            hit.Score,
            AnswerArticle.Of(hit.Article),
            [.. hit.Parts.Take(MostReasons).Select(part => part.Name)]
        );
}
