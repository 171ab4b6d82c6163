using AskTheDesk.Evaluation.Judging;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class JudgeMeasuresTests
{
    private static readonly JudgeRecord Right = new(Right: true, Failure: null);
    private static readonly JudgeRecord Wrong = new(Right: false, Failure: null);
    private static readonly JudgeRecord Failed = new(Right: null, "the judge said neither");

    [Fact]
    public void Its_failures_are_its_own_and_count_for_nothing_else()
    {
        // Five answers: the suite has R R W W R; the judge says R W W, fails, and was not asked.
        QuestionRecord[] records =
        [
            SomeRecord.Right("a") with
            {
                Judge = Right,
            },
            SomeRecord.Right("b") with
            {
                Judge = Wrong,
            },
            SomeRecord.Wrong("c") with
            {
                Judge = Wrong,
            },
            SomeRecord.Wrong("d") with
            {
                Judge = Failed,
            },
            SomeRecord.Right("e"),
        ];

        Figure(records, "accuracy").Should().BeApproximately(3.0 / 5, 1e-9);
        Figure(records, "judge-accuracy").Should().BeApproximately(1.0 / 3, 1e-9);
        Figure(records, "judge-agreement").Should().BeApproximately(2.0 / 3, 1e-9);
        Figure(records, "judge-answered").Should().BeApproximately(3.0 / 4, 1e-9);
    }

    [Fact]
    public void Without_a_judge_there_are_no_such_figures()
    {
        var figures = Figures.Of([SomeRecord.Right()], [])[0].Figures;

        figures.Should().NotContain(figure => figure.Name.StartsWith("judge-"));
    }

    private static double Figure(IReadOnlyList<QuestionRecord> records, string name) =>
        Figures.Of(records, [])[0].Figures.Single(figure => figure.Name == name).Value;
}
