namespace AskTheDesk.Evaluation.Statistics;

/// <summary>Quantiles of a few or many values.</summary>
public static class Quantile
{
    /// <summary>The value below which a share of the values lies, interpolated between neighbours.</summary>
    /// <param name="values">At least one, in any order.</param>
    /// <param name="share">0 to 1; 0.5 is the median.</param>
    public static double Of(IEnumerable<double> values, double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
