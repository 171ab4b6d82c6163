using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Tests.Evaluation.Statistics;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_of_a_mean_is_near_the_normal_one()
    {
        // 100 values, 80 of them 1: standard error 0.04, so 0.8 ± 0.078.
        var values = Enumerable.Range(0, 100).Select(at => at < 80 ? 1.0 : 0.0).ToList();

        var interval = Bootstrap.Of(values, sample => sample.Average());

        interval.Should().NotBeNull();
        interval.Value.Low.Should().BeApproximately(0.722, 0.02);
        interval.Value.High.Should().BeApproximately(0.878, 0.02);
    }

    [Fact]
    public void The_same_values_give_the_same_interval()
    {
        double[] values = [1, 5, 2, 8];

        Bootstrap.Of(values, Mean).Should().Be(Bootstrap.Of(values, Mean));
    }

    [Fact]
    public void Resamples_without_a_figure_are_left_out()
    {
        double[] values = [0, 1];

        var interval = Bootstrap.Of(values, sample => sample.Sum() == 0 ? null : sample.Average());

        interval.Should().Be(new Interval(0.5, 1));
    }

    [Fact]
    public void Nothing_has_no_interval()
    {
        Bootstrap.Of<double>([], Mean).Should().BeNull();
    }

    private static double? Mean(IReadOnlyList<double> values) => values.Average();
}
