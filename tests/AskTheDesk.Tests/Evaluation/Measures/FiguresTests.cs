using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class FiguresTests
{
    [Fact]
    public void Accuracy_is_the_share_of_right_answers()
    {
        var figures = Figures.Of([SomeRecord.Right("1"), SomeRecord.Right("2"), SomeRecord.Wrong("3")]);

        Find(figures, "accuracy").Value.Should().BeApproximately(2 / 3.0, 1e-12);
        Find(figures, "accuracy").Count.Should().Be(3);
    }

    [Fact]
    public void A_question_left_out_counts_nowhere()
    {
        var left = SomeRecord.Wrong("2");
        var figures = Figures.Of([
            SomeRecord.Right("1"),
            left with
            {
                Question = left.Question with { LeftOut = "yes or no" },
            },
        ]);

        Find(figures, "accuracy").Should().BeEquivalentTo(new Figure("accuracy", 1, 1, 1, 1));
    }

    [Fact]
    public void Refusals_are_counted_both_ways()
    {
        var none = SomeRecord.Question with { Answers = [], Unanswerable = true };
        QuestionRecord[] records =
        [
            SomeRecord.Of(none with { Id = "1" }, SomeResult.NotInArchive()),
            SomeRecord.Of(none with { Id = "2" }, SomeResult.Answered(("It was 3.", "a.txt"))),
            SomeRecord.Of(SomeRecord.Question with { Id = "3" }, SomeResult.NotInArchive()),
            SomeRecord.Of(none with { Id = "4" }, SomeResult.NotInArchive()),
        ];

        var figures = Figures.Of(records);

        Find(figures, "refusal-precision").Value.Should().BeApproximately(2 / 3.0, 1e-12);
        Find(figures, "refusal-recall").Value.Should().BeApproximately(2 / 3.0, 1e-12);
    }

    [Fact]
    public void Cited_passages_are_counted_against_the_expected_articles()
    {
        var question = SomeRecord.Question with { Sources = [new ArticleId("a.txt")] };
        var result = SomeResult.Answered(("They were 3,000.", "a.txt"), ("It rained.", "b.txt"));

        var figures = Figures.Of([SomeRecord.Of(question, result), SomeRecord.Right("2")]);

        Find(figures, "expected-sources").Value.Should().Be(0.5);
        Find(figures, "expected-sources").Count.Should().Be(1);
    }

    [Fact]
    public void Figures_come_by_suite_and_by_tag()
    {
        var tagged = SomeRecord.Wrong("2");
        tagged = tagged with { Question = tagged.Question with { Tags = ["dates"] }, Suite = "other" };

        var figures = Figures.Of([SomeRecord.Right("1"), tagged]);

        figures.Select(group => group.Name).Should().Equal("all", "suite:other", "suite:suite", "tag:dates");
        figures[3].Figures[0].Value.Should().Be(0);
    }

    [Fact]
    public void A_figure_without_questions_is_missing()
    {
        Figures
            .Of([SomeRecord.Right()])[0]
            .Figures.Should()
            .NotContain(figure => figure.Name == "refusal-recall");
    }

    private static Figure Find(IReadOnlyList<FigureGroup> groups, string name) =>
        groups[0].Figures.Single(figure => figure.Name == name);
}
