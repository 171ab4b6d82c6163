using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Reports.Html.Charts;

/// <summary>Accuracy against coverage as the threshold on the refusal score moves.</summary>
internal static class RefusalChart
{
    /// <summary>More would not be seen.</summary>
    private const int MostPoints = 200;

    private static readonly double[] Ticks = [0, 0.25, 0.5, 0.75, 1];
    private static readonly Plot Paper = new(0, 1);

    /// <summary>Null when nothing was asked.</summary>
    public static XElement? Of(IReadOnlyList<QuestionRecord> questions)
    {
        var readings = questions.Select(RefusalMeasures.Curve).OfType<Reading>().ToList();
        if (readings.Count == 0)
        {
            return null;
        }
        var curve = Points(RefusalCurve.Accuracies(readings)).ToList();
        return Svg.Drawing(
            Plot.Width,
            Plot.Height,
            "Accuracy of the answered questions against the share that is answered",
            Paper.Grid(
                Ticks.Select(tick => (tick, tick.ToString("0.##", CultureInfo.InvariantCulture))),
                "share answered"
            ),
            Svg.Curve("area", [Paper.At(curve[0].Coverage, 0), .. curve.Select(Place), Paper.At(1, 0)]),
            Svg.Curve("line", curve.Select(Place)),
            Now(questions, readings.Count)
        );
    }

    private static (double X, double Y) Place((double Coverage, double Accuracy) point) =>
        Paper.At(point.Coverage, point.Accuracy);

    private static IEnumerable<(double Coverage, double Accuracy)> Points(IReadOnlyList<double> accuracies)
    {
        var step = Math.Max(1, accuracies.Count / MostPoints);
        return accuracies
            .Index()
            .Where(point => point.Index % step == 0 || point.Index == accuracies.Count - 1)
            .Select(point => ((point.Index + 1) / (double)accuracies.Count, point.Item));
    }

    /// <summary>Where the run itself lies; null when it answered nothing.</summary>
    private static XElement? Now(IReadOnlyList<QuestionRecord> questions, int asked)
    {
        var answered = questions.Where(question => question.Outcome == Outcome.Answered).ToList();
        if (answered.Count == 0)
        {
            return null;
        }
        var coverage = answered.Count / (double)asked;
        var accuracy = answered.Average(question => question.Right ? 1 : 0);
        var says = string.Create(
            CultureInfo.InvariantCulture,
            $"this run: {coverage:0.000} answered, {accuracy:0.000} of them right"
        );
        return Svg.Dot("dot second", Paper.At(coverage, accuracy), 6, says);
    }
}
