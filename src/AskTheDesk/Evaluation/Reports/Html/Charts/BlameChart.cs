using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Reports.Html.Charts;

/// <summary>How many wrong answers each stage lost, in the order that an answer passes through them.</summary>
internal static class BlameChart
{
    private const double Row = 38;
    private const double NameWidth = 84;

    /// <summary>Null when nothing is wrong.</summary>
    public static XElement? Of(IReadOnlyList<(Stage Stage, int Count)> blame)
    {
        var most = blame.Max(stage => stage.Count);
        if (most == 0)
        {
            return null;
        }
        var all = blame.Sum(stage => stage.Count);
        return Svg.Drawing(
            Plot.Width,
            (blame.Count * Row) + 8,
            "Wrong answers by the stage that lost them",
            blame.Index().Select(row => Bar(row.Index, row.Item, most, all))
        );
    }

    private static XElement[] Bar(int row, (Stage Stage, int Count) blame, int most, int all)
    {
        var y = (row * Row) + 6;
        var width = blame.Count / (double)most * (Plot.Width - NameWidth - 84);
        var says = string.Create(
            CultureInfo.InvariantCulture,
            $"{blame.Count} ({(double)blame.Count / all:0 %})"
        );
        return
        [
            Svg.Text((0, y + 17), "start", blame.Stage.ToString(), strong: true),
            Svg.Box("lost", (NameWidth, y), (Math.Max(width, 1), Row - 12), says),
            Svg.Text((NameWidth + width + 8, y + 17), "start", says),
        ];
    }
}
