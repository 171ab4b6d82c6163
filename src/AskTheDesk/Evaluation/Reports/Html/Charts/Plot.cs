using System.Globalization;
using System.Xml.Linq;

namespace AskTheDesk.Evaluation.Reports.Html.Charts;

/// <summary>The paper that a curve is drawn on: shares upward, something else to the right.</summary>
/// <param name="Left">The value at the left edge.</param>
/// <param name="Right">The value at the right edge.</param>
internal sealed record Plot(double Left, double Right)
{
    public const double Width = 420;
    public const double Height = 230;
    private const double MarginLeft = 38;
    private const double MarginRight = 12;
    private const double MarginTop = 12;
    private const double MarginBottom = 34;

    /// <summary>Where a value and a share lie.</summary>
    public (double X, double Y) At(double value, double share) => (X(value), Y(share));

    /// <summary>The grid with its shares and the names below.</summary>
    /// <param name="ticks">Values to the right and what stands below each.</param>
    public IEnumerable<XElement> Grid(IEnumerable<(double Value, string Text)> ticks, string title)
    {
        foreach (var share in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            yield return Svg.Line("grid", (MarginLeft, Y(share)), (Width - MarginRight, Y(share)));
            var text = share.ToString("0.##", CultureInfo.InvariantCulture);
            yield return Svg.Text((MarginLeft - 6, Y(share) + 4), "end", text);
        }
        foreach (var (value, text) in ticks)
        {
            yield return Svg.Text((X(value), Height - 20), "middle", text);
        }
        yield return Svg.Text(((Width + MarginLeft) / 2, Height - 4), "middle", title);
    }

    private double X(double value) =>
        MarginLeft + ((value - Left) / (Right - Left) * (Width - MarginLeft - MarginRight));

    private static double Y(double share) => MarginTop + ((1 - share) * (Height - MarginTop - MarginBottom));
}
