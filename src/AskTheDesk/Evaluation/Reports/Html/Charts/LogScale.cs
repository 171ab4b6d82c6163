namespace AskTheDesk.Evaluation.Reports.Html.Charts;

/// <summary>A scale on which equal steps are equal factors.</summary>
/// <param name="from">The least value, above 0.</param>
/// <param name="to">The greatest value.</param>
/// <param name="left">Where the least value lies.</param>
/// <param name="right">Where the greatest value lies.</param>
internal sealed class LogScale(double from, double to, double left, double right)
{
    private readonly double _from = Math.Log10(from);

    // One value alone still has a width.
    private readonly double _span = Math.Max(Math.Log10(to) - Math.Log10(from), 0.01);

    /// <summary>1, 2 and 5 times the powers of ten in range; at least the ends.</summary>
    public IReadOnlyList<double> Ticks
    {
        get
        {
            var ticks = Enumerable
                .Range(-1, 8)
                .SelectMany(power => new[] { 1.0, 2, 5 }, (power, factor) => factor * Math.Pow(10, power))
                .Where(tick => tick >= from && tick <= to)
                .ToList();
            return ticks.Count switch
            {
                0 => [from],
                > 6 => [.. ticks.Where((_, at) => at % 2 == 0)],
                _ => ticks,
            };
        }
    }

    public double X(double value) => left + (Share(value) * (right - left));

    /// <summary>Which of equally wide bins a value falls in, from 0.</summary>
    public int Bin(double value, int bins) => Math.Clamp((int)(Share(value) * bins), 0, bins - 1);

    /// <summary>The least value of a bin.</summary>
    public double Start(int bin, int bins) => Math.Pow(10, _from + (_span * bin / bins));

    private double Share(double value) => (Math.Log10(value) - _from) / _span;
}
