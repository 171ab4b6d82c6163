using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Tests.Evaluation.Gates;

public sealed class MinimumTests
{
    private static readonly FigureGroup[] Run =
    [
        new(FigureGroup.All, [new Figure("accuracy", 0.8, 0.7, 0.9, 20, Unit.Share)]),
        new("tag:dates", [new Figure("accuracy", 0.1, 0, 0.2, 2, Unit.Share)]),
    ];

    [Fact]
    public void Name_and_value_are_read()
    {
        Minimum.TryParse("accuracy=0.85", out var minimum, out _).Should().BeTrue();

        minimum.Should().Be(new Minimum("accuracy", 0.85));
    }

    [Theory]
    [InlineData("accurracy=0.8")]
    [InlineData("=0.8")]
    [InlineData("total-p95=0.8")]
    [InlineData("")]
    public void An_unknown_name_is_answered_with_the_known_ones(string text)
    {
        Minimum.TryParse(text, out _, out var problem).Should().BeFalse();

        problem.Should().Contain("known are accuracy,");
    }

    [Theory]
    [InlineData("accuracy")]
    [InlineData("accuracy=")]
    [InlineData("accuracy=85")]
    [InlineData("accuracy=-0.1")]
    [InlineData("accuracy=0,85")]
    [InlineData("accuracy=NaN")]
    public void A_value_is_from_0_to_1(string text)
    {
        Minimum.TryParse(text, out _, out var problem).Should().BeFalse();

        problem.Should().Contain("from 0 to 1");
    }

    [Theory]
    [InlineData(0.8, null)]
    [InlineData(0.81, "accuracy is 0.8000, less than 0.8100.")]
    public void It_is_held_against_the_figure_over_everything(double least, string? missed)
    {
        new Minimum("accuracy", least).Missed(Run).Should().Be(missed);
    }

    [Fact]
    public void A_figure_that_was_not_measured_is_missed()
    {
        new Minimum("refusal-recall", 0).Missed(Run).Should().Contain("could not be measured");
    }
}
