using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Questions;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Puts one question to the desk and records how it went.</summary>
internal sealed class Interview(DeskUnderTest desk, RunJournal? journal)
{
    /// <summary>Hits kept of an asked question: as deep as <c>answer@20</c> looks.</summary>
    private const int AskedDepth = 20;

    /// <summary>Hits kept where retrieval is all there is: trec_eval's own figures look this deep.</summary>
    private const int SearchedDepth = 100;

    private readonly QuestionRecorder _recorder = new(
        desk.Judge,
        new BlameFinder(new AnswerFinder(desk.Candidates, desk.Clock).Holds)
    );

    /// <summary>
    /// Asks, or only searches where the suite wants no more; says whether an earlier, stopped run had done so.
    /// </summary>
    /// <param name="turns">The conversation before it, oldest first.</param>
    public async Task<(QuestionRecord Record, bool Kept)> HoldAsync(
        string suite,
        SuiteQuestion question,
        IReadOnlyList<Turn> turns,
        CancellationToken token
    )
    {
        if (journal?.Question(QuestionRecord.KeyOf(suite, question.Id)) is { } kept)
        {
            return (kept, true);
        }
        var asked = new Question(question.Text) { AsOf = question.AsOf, Turns = turns };
        var record = question.SearchOnly
            ? Search(suite, question, asked)
            : await AskAsync(suite, question, asked, token);
        journal?.Add(record);
        return (record, false);
    }

    private async Task<QuestionRecord> AskAsync(
        string suite,
        SuiteQuestion question,
        Question asked,
        CancellationToken token
    )
    {
        var result = await desk.Ask(asked, token);
        var hits = result.Trace.Query is null ? [] : desk.Search(asked, AskedDepth);
        var record = _recorder.Record(suite, question, result, hits);
        return desk.Mark is { } mark && IsForJudge(record)
            ? record with
            {
                Judge = await mark(question, record.Said, token),
            }
            : record;
    }

    /// <summary>What was answered, where something in particular is to be said.</summary>
    private static bool IsForJudge(QuestionRecord record) =>
        record.Outcome == Outcome.Answered
        && Expectation.WantsWords(record.Question)
        && record.Question.LeftOut is null;

    private QuestionRecord Search(string suite, SuiteQuestion question, Question asked)
    {
        var started = desk.Clock.GetTimestamp();
        var hits = desk.Search(asked, SearchedDepth);
        var took = desk.Clock.GetElapsedTime(started).TotalMilliseconds;
        return QuestionRecord.Searched(
            suite,
            question,
            HitRecords.Of(question, hits),
            new StageTimes(took, 0, 0, took)
        );
    }
}
