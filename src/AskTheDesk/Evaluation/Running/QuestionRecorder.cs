using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Makes the record of a question from what the desk gave for it.</summary>
/// <param name="judge">The citation check.</param>
/// <param name="blame">Asked for what is wrong.</param>
internal sealed class QuestionRecorder(
    Func<string, IReadOnlyList<string>, Judgement> judge,
    BlameFinder blame
)
{
    /// <summary>The record of an asked question.</summary>
    /// <param name="hits">More of the hits than the writer was given.</param>
    public QuestionRecord Record(
        string suite,
        SuiteQuestion question,
        DeskResult result,
        IReadOnlyList<Hit> hits
    )
    {
        var (reply, trace) = result;
        var answered = reply as DeskReply.Answered;
        IReadOnlyList<ReplySentence> sentences = answered?.Sentences ?? [];
        var sources = (answered?.Sources ?? [])
            .Select(source => SourceRecords.Of(source, trace.Hits))
            .ToList();
        var outcome = OutcomeOf(reply);
        var said = string.Join(' ', sentences.Select(sentence => sentence.Text));
        var wrong = Expectation.Wrong(question, outcome, said, [.. sources.Select(source => source.Article)]);
        return new QuestionRecord(
            suite,
            question,
            trace.Query?.Text,
            outcome,
            string.Join(' ', sentences.Select(sentence => sentence.Marked)),
            wrong,
            wrong is null ? null : blame.Of(question, outcome, trace),
            [.. sentences.Select(sentence => Record(sentence, sources))],
            sources,
            HitRecords.Of(question, hits),
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
        var passed = draft.Where(sentence => sentence.Judgement.Verdict == Verdict.Supported).ToList();
        var said = string.Join(' ', passed.Select(sentence => sentence.Text));
        var cited = passed
            .SelectMany(sentence => sentence.Citations)
            .Select(citation => citation.Hit.Article.Id)
            .ToHashSet();
        return passed.Count > 0 && Expectation.Wrong(question, Outcome.Answered, said, cited) is null;
    }

    private SentenceRecord Record(ReplySentence sentence, IReadOnlyList<SourceRecord> sources)
    {
        var cited = sources.Where(source => sentence.Numbers.Contains(source.N)).ToList();
        return new SentenceRecord(
            sentence.Text,
            sentence.Numbers,
            sentence.Judgement.Verdict,
            sentence.Judgement.Probability,
            [.. cited.Where(source => Supports(sentence, source)).Select(source => source.N)],
            cited.Count > 0 && Supports(sentence, [.. cited])
        );
    }

    private bool Supports(ReplySentence sentence, params IReadOnlyList<SourceRecord> sources) =>
        judge(sentence.Text, [.. sources.Select(source => source.Text)]).Verdict == Verdict.Supported;

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
