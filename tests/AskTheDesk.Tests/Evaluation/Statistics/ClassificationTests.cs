using AskTheDesk.Evaluation.Statistics;
using CsCheck;

namespace AskTheDesk.Tests.Evaluation.Statistics;

public sealed class ClassificationTests
{
    // Found and true: 2; found only: 1; true only: 1; neither: 1.
    private static readonly Reading[] Some = [new(1, 1), new(1, 1), new(0, 1), new(1, 0), new(0, 0)];

    [Fact]
    public void F1_weighs_what_was_missed_against_what_was_made_up()
    {
        // 2·2 / (2·2 + 1 + 1); of no: 2·1 / (2·1 + 1 + 1)
        Classification.F1(Some).Should().BeApproximately(4 / 6.0, 1e-12);
        Classification.MacroF1(Some).Should().BeApproximately(((4 / 6.0) + (2 / 4.0)) / 2, 1e-12);
    }

    [Fact]
    public void F1_of_what_never_occurs_is_0()
    {
        Classification.F1([new(0, 0)]).Should().Be(0);
        Classification.MacroF1([new(0, 0)]).Should().Be(0.5);
    }

    [Fact]
    public void The_area_is_the_chance_that_yes_ranks_above_no()
    {
        // Pairs of yes (0.9, 0.4) and no (0.5, 0.4): above, above, below, tied.
        Reading[] readings = [new(1, 0.9), new(0, 0.5), new(1, 0.4), new(0, 0.4)];

        Classification.Area(readings).Should().Be(2.5 / 4);
    }

    [Fact]
    public void Without_yes_or_without_no_there_is_no_area()
    {
        Classification.Area([new(1, 0.9), new(1, 0.1)]).Should().BeNull();
        Classification.Area([]).Should().BeNull();
    }

    [Fact]
    public void The_area_is_that_of_counting_all_pairs()
    {
        Gen.Select(Gen.Bool, Gen.Int[0, 5])
            .Array[2, 30]
            .Where(rows => rows.Any(row => row.Item1) && rows.Any(row => !row.Item1))
            .Sample(rows =>
            {
                var pairs =
                    from yes in rows.Where(row => row.Item1)
                    from no in rows.Where(row => !row.Item1)
                    select yes.Item2 > no.Item2 ? 1
                    : yes.Item2 == no.Item2 ? 0.5
                    : 0;
                var area = Classification.Area([
                    .. rows.Select(row => new Reading(row.Item1 ? 1 : 0, row.Item2)),
                ]);

                area.Should().BeApproximately(pairs.Average(), 1e-9);
            });
    }
}
