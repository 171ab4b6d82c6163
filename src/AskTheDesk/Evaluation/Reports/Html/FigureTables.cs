using System.Xml.Linq;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports.Html.Charts;

namespace AskTheDesk.Evaluation.Reports.Html;

/// <summary>All figures as tables: of everything, and the one that says most by suite, tag and set.</summary>
internal static class FigureTables
{
    private static readonly string[] Telling =
    [
        "accuracy",
        "ndcg@10",
        "macro-f1",
        "supported-f1",
        "check-accuracy",
        "check-auc",
    ];

    private static readonly Dictionary<string, string> Helps = MetricNames.All.ToDictionary(
        metric => metric.Name,
        metric => metric.Help,
        StringComparer.Ordinal
    );

    public static IEnumerable<XElement> Of(RunReport report)
    {
        var groups = report.Run.Figures.Where(group => group.Name != FigureGroup.All).ToList();
        if (groups.Count > 0)
        {
            yield return Folded("By suite, tag and set", open: true, Groups(groups));
        }
        yield return Folded("All figures", open: false, Everything(report));
    }

    private static XElement Folded(string title, bool open, XElement table) =>
        Tag.Of(
            "details",
            "card",
            open ? new XAttribute("open", "") : null,
            Tag.Of("summary", null, title),
            Tag.Of("div", "scroll", table)
        );

    private static XElement Groups(IEnumerable<FigureGroup> groups) =>
        Table(
            ["", "figure", "value", "95 % interval", "over", ""],
            from @group in groups
            from figure in @group.Figures
            where Telling.Contains(figure.Name, StringComparer.Ordinal)
            select Row(
                Cell(@group.Name.Replace(":", " ", StringComparison.Ordinal)),
                Cell(figure.Name),
                Cell(FigureText.Value(figure.Value, figure.Unit)),
                Cell(FigureText.Interval(figure)),
                Cell(Tag.Count(figure.Count)),
                Tag.Of("td", "bar-cell", IntervalBar.Of(figure))
            )
        );

    private static XElement Everything(RunReport report) =>
        Table(
            ["figure", "value", "95 % interval", "over", report.Comparison is null ? "" : "change", "says"],
            from figure in report.Figures
            let change = report.Comparison?.Changes.FirstOrDefault(change => change.Name == figure.Name)
            select Row(
                Cell(figure.Name),
                Cell(FigureText.Value(figure.Value, figure.Unit)),
                Cell(FigureText.Interval(figure)),
                Cell(Tag.Count(figure.Count)),
                Tag.Of("td", null, Tag.Change(change)),
                Tag.Of("td", "help", Helps.GetValueOrDefault(figure.Name, ""))
            )
        );

    private static XElement Table(string[] heads, IEnumerable<XElement> rows) =>
        Tag.Of(
            "table",
            null,
            Tag.Of(
                "thead",
                null,
                Tag.Of("tr", null, heads.Select(head => Tag.Of("th", head == "says" ? "help" : null, head)))
            ),
            Tag.Of("tbody", null, rows)
        );

    private static XElement Row(params XElement[] cells) => Tag.Of("tr", null, cells);

    private static XElement Cell(string text) => Tag.Of("td", null, text);
}
