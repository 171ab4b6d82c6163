namespace AskTheDesk.Evaluation.Statistics;

/// <summary>Says how far a figure would move on other questions of the same kind.</summary>
public static class Bootstrap
{
    /// <summary>
    /// Resamples drawn. A percentile at 2.5 % rests on 25 of them, which moves its ends by less than a
    /// tenth of the interval's width.
    /// </summary>
    public const int Resamples = 1000;

    private const int Seed = 1;

    /// <summary>
    /// The 95 % percentile interval of a figure; the same for the same readings in the same order.
    /// </summary>
    /// <param name="figure">Null for a resample that gives none, which is left out.</param>
    /// <returns>Null when no resample gives a figure.</returns>
    public static Interval? Of(IReadOnlyList<Reading> readings, Func<IReadOnlyList<Reading>, double?> figure)
    {
        var resample = new Reading[readings.Count];
        return Spread(
            readings.Count,
            draw =>
            {
                for (var at = 0; at < draw.Length; at++)
                {
                    resample[at] = readings[draw[at]];
                }
                return figure(resample);
            }
        );
    }

    /// <summary>
    /// The interval of how much a figure changed between two runs over the same questions: the same questions
    /// are drawn from both, so that only what changed counts.
    /// </summary>
    /// <param name="before">The readings of one run.</param>
    /// <param name="after">Those of the other, of the same questions in the same order.</param>
    public static Interval? OfChange(
        IReadOnlyList<Reading> before,
        IReadOnlyList<Reading> after,
        Func<IReadOnlyList<Reading>, double?> figure
    )
    {
        if (before.Count != after.Count)
        {
            throw new ArgumentException("The runs are not over the same questions.", nameof(after));
        }
        var (first, second) = (new Reading[before.Count], new Reading[before.Count]);
        return Spread(
            before.Count,
            draw =>
            {
                for (var at = 0; at < draw.Length; at++)
                {
                    (first[at], second[at]) = (before[draw[at]], after[draw[at]]);
                }
                return figure(second) - figure(first);
            }
        );
    }

    private static Interval? Spread(int count, Func<int[], double?> figure)
    {
        if (count == 0)
        {
            return null;
        }
        var random = new Random(Seed);
        var draw = new int[count];
        var values = new List<double>(Resamples);
        for (var round = 0; round < Resamples; round++)
        {
            for (var at = 0; at < count; at++)
            {
                draw[at] = random.Next(count);
            }
            if (figure(draw) is { } value)
            {
                values.Add(value);
            }
        }
        return values.Count == 0
            ? null
            : new Interval(Quantile.Of(values, 0.025), Quantile.Of(values, 0.975));
    }
}
