using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class FiguresTests
{
    [Fact]
    public void Accuracy_is_the_share_of_right_answers()
    {
        var figures = Of(SomeRecord.Right("1"), SomeRecord.Right("2"), SomeRecord.Wrong("3"));

        Find(figures, "accuracy").Value.Should().BeApproximately(2 / 3.0, 1e-12);
        Find(figures, "accuracy").Count.Should().Be(3);
    }

    [Fact]
    public void A_question_left_out_counts_nowhere()
    {
        var left = SomeRecord.Wrong("2");

        var figures = Of(
            SomeRecord.Right("1"),
            left with
            {
                Question = left.Question with { LeftOut = "yes or no" },
            }
        );

        Find(figures, "accuracy").Should().Be(new Figure("accuracy", 1, 1, 1, 1, Unit.Share));
    }

    [Fact]
    public void Figures_come_by_suite_and_by_tag()
    {
        var tagged = SomeRecord.Wrong("2");
        tagged = tagged with { Question = tagged.Question with { Tags = ["dates"] }, Suite = "other" };

        var figures = Of(SomeRecord.Right("1"), tagged);

        figures.Select(group => group.Name).Should().Equal("all", "suite:suite", "suite:other", "tag:dates");
        figures[3].Figures[0].Value.Should().Be(0);
    }

    [Fact]
    public void Claims_come_by_set()
    {
        var claims = new[] { Claim("1", "A", true), Claim("2", "A", false), Claim("3", "B", true) };

        var figures = Figures.Of([], claims);

        figures.Select(group => group.Name).Should().Equal("all", "set:A", "set:B");
        Find(figures, "check-accuracy").Value.Should().BeApproximately(2 / 3.0, 1e-12);
        figures[2].Figures.Select(figure => figure.Name).Should().NotContain("check-auc");
    }

    [Fact]
    public void A_figure_without_questions_is_missing()
    {
        Of(SomeRecord.Right())[0].Figures.Should().NotContain(figure => figure.Name == "refusal-recall");
    }

    /// <summary>Always found to be supported.</summary>
    private static ClaimRecord Claim(string id, string set, bool supported) =>
        new("suite", id, set, "A claim.", supported, Verdict.Supported, 0.8, [], 1);

    private static IReadOnlyList<FigureGroup> Of(params QuestionRecord[] questions) =>
        Figures.Of(questions, []);

    private static Figure Find(IReadOnlyList<FigureGroup> groups, string name) =>
        groups[0].Figures.Single(figure => figure.Name == name);
}
