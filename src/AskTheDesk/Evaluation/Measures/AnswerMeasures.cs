using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>What the answers are worth.</summary>
public static class AnswerMeasures
{
    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        Measured.Portion(
            "accuracy",
            "questions answered, or refused, as the suite has it",
            WasAsked,
            record => record.Right
        ),
        Measured.Mean(
            "token-f1",
            "words shared by answer and accepted answer, against the words of both",
            HasAnswer,
            record => Best(record, TokenOverlap.F1)
        ),
        Measured.Portion(
            "exact-match",
            "answers that are an accepted answer and nothing more",
            HasAnswer,
            record => Best(record, TokenOverlap.Exact) > 0
        ),
    ];

    private static bool WasAsked(QuestionRecord record) => record.Outcome != Outcome.Searched;

    private static bool HasAnswer(QuestionRecord record) =>
        WasAsked(record) && Expectation.WantsWords(record.Question);

    private static double Best(QuestionRecord record, Func<string, string, double> compare)
    {
        var question = record.Question;
        var accepted = question.Answers.Count > 0 ? question.Answers : [string.Join(' ', question.AllOf)];
        return accepted.Max(answer => compare(record.Said, answer));
    }
}
