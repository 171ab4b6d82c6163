using AskTheDesk.Evaluation.Reports.Html.Charts;

namespace AskTheDesk.Tests.Evaluation.Reports.Html.Charts;

public sealed class LogScaleTests
{
    private static readonly LogScale Scale = new(1, 100, 0, 200);

    [Fact]
    public void Equal_factors_are_equal_steps()
    {
        Scale.X(1).Should().Be(0);
        Scale.X(10).Should().Be(100);
        Scale.X(100).Should().Be(200);
    }

    [Fact]
    public void Bins_are_equally_wide_and_hold_the_ends()
    {
        new[] { 1.0, 9, 11, 100 }.Select(value => Scale.Bin(value, 2)).Should().Equal(0, 0, 1, 1);
        Scale.Start(1, 2).Should().BeApproximately(10, 1e-9);
    }

    [Fact]
    public void Ticks_are_round_and_few()
    {
        new LogScale(3, 90, 0, 1).Ticks.Should().Equal(5, 10, 20, 50);
        new LogScale(0.1, 10_000, 0, 1).Ticks.Should().HaveCountLessThan(9);
        new LogScale(3, 4, 0, 1).Ticks.Should().Equal(3);
    }

    [Fact]
    public void One_value_alone_has_a_place()
    {
        var scale = new LogScale(5, 5, 0, 200);

        scale.X(5).Should().Be(0);
        scale.Bin(5, 10).Should().Be(0);
    }
}
