using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Whether the desk is silent when it should be.</summary>
public static class RefusalMeasures
{
    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        Measured.Mean<QuestionRecord>(
            "refusal-precision",
            "share of \"not in the archive\" that the suite has so",
            record => record.Outcome == Outcome.NotInArchive,
            record => record.Question.Unanswerable ? 1 : 0
        ),
        Measured.Mean<QuestionRecord>(
            "refusal-recall",
            "share of unanswerable questions that ended in \"not in the archive\"",
            record => record.Question.Unanswerable,
            record => record.Outcome == Outcome.NotInArchive ? 1 : 0
        ),
    ];
}
