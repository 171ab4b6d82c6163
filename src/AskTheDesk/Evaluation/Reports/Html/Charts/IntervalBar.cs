using System.Xml.Linq;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Reports.Html.Charts;

/// <summary>A share on a line from 0 to 1, with its interval around it.</summary>
internal static class IntervalBar
{
    private const double Width = 200;
    private const double Height = 16;

    public static XElement Of(Figure figure)
    {
        var says =
            $"{figure.Name} {FigureText.Value(figure.Value, figure.Unit)}, 95 %: {FigureText.Interval(figure)}";
        return Svg.Drawing(
            Width,
            Height,
            says,
            Svg.Line("grid", (2, Height / 2), (Width - 2, Height / 2)),
            Svg.Box("area", (X(figure.Low), 3), (Math.Max(X(figure.High) - X(figure.Low), 2), 10), says),
            Svg.Dot("dot", (X(figure.Value), Height / 2), 4, says)
        );
    }

    private static double X(double share) => 4 + (share * (Width - 8));
}
