using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Puts a wrong answer down to the first stage that lost the right one.</summary>
/// <param name="holds">Whether some passage that may be used holds the answer; asked only when needed.</param>
internal sealed class BlameFinder(Func<SuiteQuestion, bool> holds)
{
    /// <summary>The stage to blame for an outcome that is not right.</summary>
    public Stage Of(SuiteQuestion question, Outcome outcome, Trace trace) =>
        outcome switch
        {
            Outcome.Refused => Stage.Refusal,
            Outcome.Answered when question.Unanswerable => Stage.Refusal,
            _ when !Given(question, trace.Hits) => holds(question) ? Stage.Retrieval : Stage.Ingestion,
            _ when !Expectation.SaysAmong(question, Texts(trace.Draft)) => Stage.Writing,
            _ when trace.Draft.Count == 0 => Stage.Writing,
            _ when !Passed(question, trace.Draft) => Stage.Checking,
            Outcome.NotInArchive => Stage.Refusal,
            _ => Stage.Writing,
        };

    private static bool Given(SuiteQuestion question, IReadOnlyList<Hit> hits)
    {
        var articles = hits.Select(hit => hit.Article.Id).ToHashSet();
        return Expectation.SaysAmong(question, hits.Select(hit => $"{hit.Article.Title} {hit.Passage.Text}"))
            && Expectation.Cites(question, articles);
    }

    private static bool Passed(SuiteQuestion question, IReadOnlyList<CheckedSentence> draft)
    {
        var passed = draft.Where(sentence => sentence.Judgement.Verdict == Verdict.Supported).ToList();
        return passed.Count > 0 && Expectation.SaysAmong(question, Texts(passed));
    }

    private static IEnumerable<string> Texts(IEnumerable<CheckedSentence> sentences) =>
        sentences.Select(sentence => sentence.Text);
}
