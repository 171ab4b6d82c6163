using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Every measure of questions, in the order they are shown.</summary>
public static class QuestionMeasures
{
    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        .. AnswerMeasures.All,
        .. JudgeMeasures.All,
        .. RetrievalMeasures.All,
        .. CitationMeasures.All,
        .. RefusalMeasures.All,
        .. CostMeasures.All,
    ];
}
