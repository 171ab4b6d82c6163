using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Makes the record of a question from what the desk gave for it.</summary>
internal static class QuestionRecorder
{
    public static QuestionRecord Record(string suite, SuiteQuestion question, DeskResult result)
    {
        var (reply, trace) = result;
        var answered = reply as DeskReply.Answered;
        var sentences = answered?.Sentences ?? [];
        var sources = answered?.Sources ?? [];
        var said = string.Join(' ', sentences.Select(sentence => sentence.Text));
        var cited = sources.Select(source => source.Article.Id).ToHashSet();
        var outcome = OutcomeOf(reply);
        return new QuestionRecord(
            suite,
            question,
            outcome,
            string.Join(' ', sentences.Select(sentence => sentence.Marked)),
            Expectation.Wrong(question, outcome, said, cited),
            [.. sentences.Select(Record)],
            [.. sources.Select(source => Record(source, trace.Hits))],
            [.. trace.Hits.Select(hit => Record(hit, question))],
            [.. trace.Draft.Select(Record)],
            DraftRight(question, trace.Draft),
            trace.RefusalScore,
            trace.Writer,
            trace.Fallback,
            trace.Tokens,
            trace.Index?.Version,
            StageTimes.Of(trace.Timings)
        );
    }

    private static Outcome OutcomeOf(DeskReply reply) =>
        reply switch
        {
            DeskReply.Answered => Outcome.Answered,
            DeskReply.NotInArchive => Outcome.NotInArchive,
            _ => Outcome.Refused,
        };

    private static bool DraftRight(SuiteQuestion question, IReadOnlyList<CheckedSentence> draft)
    {
        var said = string.Join(' ', draft.Select(sentence => sentence.Text));
        var cited = draft
            .SelectMany(sentence => sentence.Citations)
            .Select(citation => citation.Hit.Article.Id);
        return draft.Count > 0
            && Expectation.Wrong(question, Outcome.Answered, said, cited.ToHashSet()) is null;
    }

    private static SentenceRecord Record(ReplySentence sentence) =>
        new(sentence.Text, sentence.Numbers, sentence.Judgement.Verdict, sentence.Judgement.Probability);

    private static SourceRecord Record(Source source, IReadOnlyList<Hit> hits) =>
        new(
            source.Number,
            source.Article.Id,
            source.Article.Title,
            source.Article.Source,
            source.Article.Url,
            Day(source.Article.Published),
            source.Passage.Value,
            source.Quote,
            hits.FirstOrDefault(hit => hit.Passage.Id == source.Passage)?.Passage.Text ?? source.Quote
        );

    private static DateOnly? Day(PublicationDate published) =>
        published.At is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    private static HitRecord Record(Hit hit, SuiteQuestion question)
    {
        var text = $"{hit.Article.Title} {hit.Passage.Text}";
        return new HitRecord(
            hit.Rank,
            hit.Score,
            hit.Passage.Id.Value,
            hit.Article.Id,
            Expectation.Holds(question, text)
        );
    }

    private static DraftRecord Record(CheckedSentence sentence) =>
        new(
            sentence.Text,
            [.. sentence.Citations.Select(citation => citation.Hit.Rank)],
            sentence.Judgement.Verdict,
            sentence.Judgement.Probability,
            sentence.Judgement.Missing,
            sentence.Judgement.Why
        );
}
