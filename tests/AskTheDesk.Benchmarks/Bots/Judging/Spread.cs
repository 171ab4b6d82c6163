using System.Globalization;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>How long something took, over all times it was done.</summary>
internal sealed record Spread(TimeSpan P50, TimeSpan P95, TimeSpan P99, TimeSpan Max)
{
    /// <summary>Of none, all are zero.</summary>
    public static Spread Of(IReadOnlyList<TimeSpan> times)
    {
        var seconds = times.Count == 0 ? [0.0] : times.Select(time => time.TotalSeconds).ToArray();
        return new Spread(At(seconds, 0.5), At(seconds, 0.95), At(seconds, 0.99), At(seconds, 1));
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"p50 {P50.TotalSeconds:0.000} s, p95 {P95.TotalSeconds:0.000} s, p99 {P99.TotalSeconds:0.000} s, "
                + $"max {Max.TotalSeconds:0.000} s"
        );

    private static TimeSpan At(double[] seconds, double share) =>
        TimeSpan.FromSeconds(Quantile.Of(seconds, share));
}
