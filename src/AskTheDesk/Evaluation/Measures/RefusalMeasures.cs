using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Whether the desk is silent when it should be.</summary>
public static class RefusalMeasures
{
    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        Measured.Portion(
            "refusal-precision",
            "\"not in the archive\" where the suite has it so",
            record => record.Outcome == Outcome.NotInArchive,
            record => record.Question.Unanswerable
        ),
        Measured.Portion(
            "refusal-recall",
            "unanswerable questions that ended in \"not in the archive\"",
            record => record.Question.Unanswerable && record.Outcome != Outcome.Searched,
            record => record.Outcome == Outcome.NotInArchive
        ),
        new(
            "refusal-auc",
            "area under accuracy against coverage as the refusal score's threshold moves",
            Curve,
            RefusalCurve.Area
        ),
    ];

    /// <summary>What a record gives to the refusal curve; null when it was only searched for.</summary>
    public static Reading? Curve(QuestionRecord record) =>
        record.Outcome == Outcome.Searched
            ? null
            : new Reading(record.DraftRight ? 1 : 0, record.RefusalScore);
}
