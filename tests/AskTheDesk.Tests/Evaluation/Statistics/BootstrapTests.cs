using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Tests.Evaluation.Statistics;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_of_a_mean_is_near_the_normal_one()
    {
        // 100 values, 80 of them 1: standard error 0.04, so 0.8 ± 0.078.
        var interval = Bootstrap.Of(Ones(80, of: 100), Statistic.Share);

        interval.Should().NotBeNull();
        interval.Value.Low.Should().BeApproximately(0.722, 0.02);
        interval.Value.High.Should().BeApproximately(0.878, 0.02);
    }

    [Fact]
    public void The_same_values_give_the_same_interval()
    {
        var values = Ones(3, of: 7);

        Bootstrap.Of(values, Statistic.Share).Should().Be(Bootstrap.Of(values, Statistic.Share));
    }

    [Fact]
    public void Resamples_without_a_figure_are_left_out()
    {
        // Of two values a quarter of the resamples holds no 1.
        var interval = Bootstrap.Of(Ones(1, of: 2), sample => sample.Any(one => one.Value > 0) ? 1 : null);

        interval.Should().Be(new Interval(1, 1));
    }

    [Fact]
    public void Nothing_has_no_interval()
    {
        Bootstrap.Of([], Statistic.Share).Should().BeNull();
    }

    [Fact]
    public void A_change_is_taken_over_pairs()
    {
        // 20 of 100 questions got right and none wrong: 0.2 ± 0.078, whatever the rest did.
        var interval = Bootstrap.OfChange(Ones(40, of: 100), Ones(60, of: 100), Statistic.Share);

        interval.Should().NotBeNull();
        interval.Value.Low.Should().BeApproximately(0.12, 0.02);
        interval.Value.High.Should().BeApproximately(0.28, 0.02);
    }

    [Fact]
    public void Runs_over_other_questions_cannot_be_paired()
    {
        FluentActions
            .Invoking(() => Bootstrap.OfChange(Ones(1, of: 2), Ones(1, of: 3), Statistic.Share))
            .Should()
            .Throw<ArgumentException>();
    }

    private static Reading[] Ones(int count, int of) =>
        [.. Enumerable.Range(0, of).Select(at => new Reading(at < count ? 1 : 0))];
}
