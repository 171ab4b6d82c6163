using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Tests.Evaluation.Statistics;

public sealed class RefusalCurveTests
{
    [Fact]
    public void Accuracy_is_taken_at_every_coverage_from_the_surest_on()
    {
        // By score: right, wrong, right.
        Reading[] readings = [new(1, 0.9), new(1, 0.1), new(0, 0.5)];

        RefusalCurve.Accuracies(readings).Should().Equal(1, 0.5, 2 / 3.0);
        RefusalCurve.Area(readings).Should().BeApproximately((1 + 0.5 + (2 / 3.0)) / 3, 1e-12);
    }

    [Fact]
    public void Questions_of_one_score_count_as_the_mean_of_them_all()
    {
        Reading[] readings = [new(1, 0.5), new(0, 0.5), new(1, 0.7)];

        RefusalCurve.Accuracies(readings).Should().Equal(0.5, 0.5, 2 / 3.0);
    }

    [Fact]
    public void A_score_that_puts_the_right_ones_first_is_worth_more()
    {
        Reading[] good = [new(1, 0.1), new(1, 0.2), new(0, 0.8), new(0, 0.9)];
        var bad = good.Select(reading => reading with { Weight = 1 - reading.Weight }).ToList();

        // (1 + 1 + 2/3 + 1/2) / 4 and (0 + 0 + 1/3 + 1/2) / 4
        RefusalCurve.Area(good).Should().BeApproximately(0.791667, 1e-6);
        RefusalCurve.Area(bad).Should().BeApproximately(0.208333, 1e-6);
    }

    [Fact]
    public void No_questions_have_no_area()
    {
        RefusalCurve.Area([]).Should().BeNull();
    }
}
