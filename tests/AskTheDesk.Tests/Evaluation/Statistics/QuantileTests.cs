using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Tests.Evaluation.Statistics;

public sealed class QuantileTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.5, 25)]
    [InlineData(0.95, 38.5)]
    [InlineData(1, 40)]
    public void A_quantile_is_interpolated(double share, double value)
    {
        Quantile.Of([40, 10, 30, 20], share).Should().BeApproximately(value, 1e-12);
    }

    [Fact]
    public void A_single_value_is_every_quantile()
    {
        Quantile.Of([7], 0.95).Should().Be(7);
    }

    [Fact]
    public void A_share_above_one_is_a_mistake()
    {
        FluentActions.Invoking(() => Quantile.Of([1], 95)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
