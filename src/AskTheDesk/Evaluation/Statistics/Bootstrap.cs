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
    /// The 95 % percentile interval of a figure; the same for the same items in the same order.
    /// </summary>
    /// <param name="figure">Null for a resample that gives none, which is left out.</param>
    /// <returns>Null when there are no items, or no resample gives a figure.</returns>
    public static Interval? Of<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, double?> figure)
    {
        if (items.Count == 0)
        {
            return null;
        }
        var random = new Random(Seed);
        var resample = new T[items.Count];
        var values = new List<double>(Resamples);
        for (var round = 0; round < Resamples; round++)
        {
            for (var at = 0; at < resample.Length; at++)
            {
                resample[at] = items[random.Next(items.Count)];
            }
            if (figure(resample) is { } value)
            {
                values.Add(value);
            }
        }
        return values.Count == 0
            ? null
            : new Interval(Quantile.Of(values, 0.025), Quantile.Of(values, 0.975));
    }
}
