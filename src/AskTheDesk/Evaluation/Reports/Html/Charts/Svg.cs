using System.Globalization;
using System.Xml.Linq;

namespace AskTheDesk.Evaluation.Reports.Html.Charts;

/// <summary>Makes the elements of drawings; lengths are in the drawing's own units.</summary>
internal static class Svg
{
    /// <summary>A drawing.</summary>
    /// <param name="says">What it shows, for those who do not see it.</param>
    public static XElement Drawing(double width, double height, string says, params object?[] content) =>
        new(
            "svg",
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", says),
            content
        );

    public static XElement Line(string style, (double X, double Y) from, (double X, double Y) to) =>
        new(
            "line",
            new XAttribute("class", style),
            Place("x1", from.X),
            Place("y1", from.Y),
            Place("x2", to.X),
            Place("y2", to.Y)
        );

    public static XElement Curve(string style, IEnumerable<(double X, double Y)> points) =>
        new(
            "polyline",
            new XAttribute("class", style),
            new XAttribute("points", string.Join(' ', points.Select(at => $"{Number(at.X)},{Number(at.Y)}")))
        );

    /// <summary>A box with what it stands for, shown when it is pointed at.</summary>
    public static XElement Box(
        string style,
        (double X, double Y) at,
        (double X, double Y) size,
        string says
    ) =>
        new(
            "rect",
            new XAttribute("class", style),
            Place("x", at.X),
            Place("y", at.Y),
            Place("width", size.X),
            Place("height", size.Y),
            new XAttribute("rx", "2"),
            new XElement("title", says)
        );

    public static XElement Dot(string style, (double X, double Y) at, double radius, string says) =>
        new(
            "circle",
            new XAttribute("class", style),
            Place("cx", at.X),
            Place("cy", at.Y),
            Place("r", radius),
            new XElement("title", says)
        );

    /// <summary>A word or two.</summary>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>: what of the text stands at the place.</param>
    public static XElement Text((double X, double Y) at, string anchor, string text, bool strong = false) =>
        new(
            "text",
            strong ? new XAttribute("class", "strong") : null,
            Place("x", at.X),
            Place("y", at.Y),
            new XAttribute("text-anchor", anchor),
            text
        );

    private static XAttribute Place(string name, double value) => new(name, Number(value));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
