using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Tests.Evaluation.Reports;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(0.86512, Unit.Share, "0.865")]
    [InlineData(12.345, Unit.Milliseconds, "12.3 ms")]
    [InlineData(1234.4, Unit.Milliseconds, "1234 ms")]
    [InlineData(812.6, Unit.Tokens, "813")]
    public void Values_are_short(double value, Unit unit, string text)
    {
        FigureText.Value(value, unit).Should().Be(text);
    }

    [Fact]
    public void An_interval_has_both_ends()
    {
        FigureText
            .Interval(new Figure("total-p50", 20, 9.96, 130.2, 5, Unit.Milliseconds))
            .Should()
            .Be("10.0 – 130");
    }

    [Fact]
    public void A_change_has_its_sign()
    {
        var change = new FigureChange("accuracy", 0.8, 0.75, new Interval(-0.1, 0.01), 10, Unit.Share);

        FigureText.Change(change).Should().Be("−0.050");
        FigureText.Interval(change).Should().Be("−0.100 to +0.010");
    }
}
