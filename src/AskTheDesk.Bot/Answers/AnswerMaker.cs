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
            DeskReply.Answered answered => Answered(answer, answered, trace),
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

    private static Answer Answered(Answer answer, DeskReply.Answered answered, Trace trace) =>
        answer with
        {
            Outcome = AnswerOutcome.Answered,
            Sentences =
            [
                .. answered.Sentences.Select(sentence => new AnswerSentence(
                    sentence.Text,
                    sentence.Numbers,
                    sentence.Differs
                )),
            ],
            Sources = [.. answered.Sources.Select(source => Cited(source, trace))],
            Dropped = Dropped(answered.Dropped),
        };

    /// <summary>A passage can carry several sentences, each by a sentence of its own.</summary>
    private static AnswerSource Cited(Source source, Trace trace)
    {
        var quotes = trace
            .Draft.SelectMany(sentence => sentence.Citations)
            .Where(citation => citation.Hit.Passage.Id == source.Passage)
            .Select(citation => citation.Quote);
        return new AnswerSource(
            source.Number,
            AnswerArticle.Of(source.Article),
            source.Passage,
            trace.Hits.FirstOrDefault(hit => hit.Passage.Id == source.Passage)?.Passage.Text ?? source.Quote,
            [.. quotes.Prepend(source.Quote).Distinct(StringComparer.Ordinal)]
        );
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
