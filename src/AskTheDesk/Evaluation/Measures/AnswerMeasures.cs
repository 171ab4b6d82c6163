using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>What the answers are worth.</summary>
public static class AnswerMeasures
{
    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        Measured.Mean<QuestionRecord>(
            "accuracy",
            "share of questions answered, or refused, as the suite has it",
            _ => true,
            record => record.Right ? 1 : 0
        ),
        Measured.Share<QuestionRecord>(
            "expected-sources",
            "share of cited passages that are from an expected article",
            record => record.Sources.Count(source => Expectation.Expects(record.Question, source.Article)),
            record => Expectation.NamesSources(record.Question) ? record.Sources.Count : 0
        ),
    ];
}
