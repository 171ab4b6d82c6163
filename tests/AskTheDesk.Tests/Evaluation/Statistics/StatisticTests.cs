using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Tests.Evaluation.Statistics;

public sealed class StatisticTests
{
    [Fact]
    public void A_share_is_taken_over_all_wholes()
    {
        Statistic.Share([new(1, 4), new(1, 1)]).Should().Be(0.4);
        Statistic.Share([]).Should().BeNull();
    }

    [Fact]
    public void A_quantile_is_taken_of_the_values()
    {
        Statistic.Quantile(0.5)([new(30), new(10), new(20)]).Should().Be(20);
        Statistic.Quantile(0.5)([]).Should().BeNull();
    }
}
