using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Tests.Evaluation.Gates;

public sealed class RegressionTests
{
    [Theory]
    [InlineData(-0.02, -0.05, 0.01, 0)]
    [InlineData(-0.02, -0.05, -0.001, 1)]
    [InlineData(0.02, 0.001, 0.05, 0)]
    public void Without_a_limit_only_more_than_noise_is_worse(
        double change,
        double low,
        double high,
        int worse
    )
    {
        Regression.Of(Changed("accuracy", change, low, high), most: null).Should().HaveCount(worse);
    }

    [Theory]
    [InlineData(-0.02, 0.02, 0)]
    [InlineData(-0.021, 0.02, 1)]
    [InlineData(-0.001, 0, 1)]
    [InlineData(0.1, 0, 0)]
    public void With_a_limit_the_change_itself_counts(double change, double most, int worse)
    {
        Regression.Of(Changed("accuracy", change, -1, 1), most).Should().HaveCount(worse);
    }

    [Fact]
    public void It_says_what_fell()
    {
        Regression
            .Of(Changed("macro-f1", -0.1, -0.2, -0.05), most: null)
            .Should()
            .Equal("macro-f1 fell from 0.8000 to 0.7000, which is more than noise.");
    }

    [Fact]
    public void Other_figures_are_shown_and_do_not_decide()
    {
        var both = Both(Changed("accuracy", 0, 0, 0), Changed("ndcg@10", -0.5, -0.6, -0.4));

        Regression.Of(both, most: null).Should().BeEmpty();
    }

    [Fact]
    public void Retrieval_alone_is_decided_by_its_gain()
    {
        Regression.Of(Changed("ndcg@10", -0.5, -0.6, -0.4), most: 0.1).Should().ContainSingle();
    }

    private static RunComparison Changed(string name, double change, double low, double high) =>
        new(
            [new FigureChange(name, 0.8, 0.8 + change, new Interval(low, high), 10, Unit.Share)],
            [],
            [],
            [],
            []
        );

    private static RunComparison Both(RunComparison one, RunComparison other) =>
        one with
        {
            Changes = [.. one.Changes, .. other.Changes],
        };
}
