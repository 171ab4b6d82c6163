namespace AskTheDesk.Evaluation.Statistics;

/// <summary>Figures over many readings; each is null when the readings do not give one.</summary>
public static class Statistic
{
    /// <summary>The sum of the values over the sum of the weights: a mean, or a share of summed wholes.</summary>
    public static double? Share(IReadOnlyList<Reading> readings)
    {
        var (values, weights) = (0.0, 0.0);
        foreach (var reading in readings)
        {
            values += reading.Value;
            weights += reading.Weight;
        }
        return weights > 0 ? values / weights : null;
    }

    /// <summary>The quantile of the values.</summary>
    /// <param name="share">0 to 1; 0.5 is the median.</param>
    public static Func<IReadOnlyList<Reading>, double?> Quantile(double share) =>
        readings =>
            readings.Count == 0
                ? null
                : Statistics.Quantile.Of(readings.Select(reading => reading.Value), share);
}
