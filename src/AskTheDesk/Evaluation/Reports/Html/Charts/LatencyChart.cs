using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Reports.Html.Charts;

/// <summary>How many questions took how long, on a scale of equal factors.</summary>
internal static class LatencyChart
{
    private const int Bins = 28;
    private const double Bottom = 190;
    private const double Top = 24;
    private const double Edge = 12;

    /// <summary>Null when nothing was asked.</summary>
    public static XElement? Of(IReadOnlyList<QuestionRecord> questions)
    {
        // Below a tenth of a millisecond nothing is told apart.
        var times = questions.Select(question => Math.Max(question.Ms.Total, 0.1)).ToList();
        if (times.Count == 0)
        {
            return null;
        }
        var scale = new LogScale(times.Min(), times.Max(), Edge, Plot.Width - Edge);
        return Svg.Drawing(
            Plot.Width,
            Plot.Height,
            "Questions by time from question to reply",
            Bars(times, scale),
            Svg.Line("axis", (Edge, Bottom), (Plot.Width - Edge, Bottom)),
            scale.Ticks.Select(tick => Svg.Text((scale.X(tick), Bottom + 16), "middle", Milliseconds(tick))),
            Svg.Text((Plot.Width / 2, Plot.Height - 4), "middle", "milliseconds"),
            Mark("p50", Quantile.Of(times, 0.5), scale, Top - 12),
            Mark("p95", Quantile.Of(times, 0.95), scale, Top)
        );
    }

    private static IEnumerable<XElement> Bars(List<double> times, LogScale scale)
    {
        var bins = times.CountBy(time => scale.Bin(time, Bins)).ToList();
        var most = bins.Max(bin => bin.Value);
        var width = (Plot.Width - (2 * Edge)) / Bins;
        return bins.OrderBy(bin => bin.Key)
            .Select(bin =>
            {
                var height = bin.Value / (double)most * (Bottom - Top - 8);
                var says = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{bin.Value} from {Milliseconds(scale.Start(bin.Key, Bins))} ms"
                );
                var at = (Edge + (bin.Key * width) + 0.5, Bottom - height);
                return Svg.Box("fill", at, (width - 1, height), says);
            });
    }

    private static XElement[] Mark(string name, double time, LogScale scale, double y)
    {
        var x = scale.X(time);
        var anchor = x > Plot.Width * 0.75 ? "end" : "start";
        var text = $"{name} {Milliseconds(time)} ms";
        return
        [
            Svg.Line("mark", (x, y), (x, Bottom)),
            Svg.Text((anchor == "end" ? x - 4 : x + 4, y + 9), anchor, text, strong: true),
        ];
    }

    private static string Milliseconds(double time) =>
        time.ToString(time < 10 ? "0.#" : "0", CultureInfo.InvariantCulture);
}
