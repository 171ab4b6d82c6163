using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>
/// What a model that marks answers found, where one is configured. Its failures are counted by themselves and
/// say nothing about the answers.
/// </summary>
public static class JudgeMeasures
{
    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        Measured.Portion(
            "judge-accuracy",
            "answers that the judge calls right, of those it marked",
            record => record.Judge?.Right is not null,
            record => record.Judge?.Right == true
        ),
        Measured.Portion(
            "judge-agreement",
            "answers of which judge and suite say the same, of those it marked",
            record => record.Judge?.Right is not null,
            record => record.Judge?.Right == Expectation.Accepts(record.Question, record.Said)
        ),
        Measured.Portion(
            "judge-answered",
            "answers that the judge marked, of those it was given",
            record => record.Judge is not null,
            record => record.Judge?.Right is not null
        ),
    ];
}
