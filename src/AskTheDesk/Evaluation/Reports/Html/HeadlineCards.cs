using System.Xml.Linq;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports.Html.Charts;

namespace AskTheDesk.Evaluation.Reports.Html;

/// <summary>The figures that say most, large.</summary>
internal static class HeadlineCards
{
    private static readonly (string Figure, string Title)[] Headlines =
    [
        ("accuracy", "Accuracy"),
        ("answer@5", "Answer in the top 5"),
        ("citation-precision", "Citation precision"),
        ("refusal-auc", "Refusal AUC"),
        ("total-p95", "Time, 95th percentile"),
        ("ndcg@10", "nDCG@10"),
        ("macro-f1", "Macro-F1 of the check"),
        ("supported-f1", "F1 of supported"),
        ("check-auc", "AUC of the check"),
    ];

    public static IEnumerable<XElement> Of(RunReport report) =>
        from headline in Headlines
        from figure in report.Figures
        where figure.Name == headline.Figure
        select Card(figure, headline.Title, report);

    private static XElement Card(Figure figure, string title, RunReport report)
    {
        var change = report.Comparison?.Changes.FirstOrDefault(change => change.Name == figure.Name);
        return Tag.Of(
            "div",
            "card",
            Tag.Of("div", "name", title),
            Tag.Of("div", "value", FigureText.Value(figure.Value, figure.Unit)),
            Tag.Change(change),
            figure.Unit == Unit.Share ? IntervalBar.Of(figure) : null,
            Tag.Of("div", "interval", FigureText.Interval(figure)),
            Tag.Of("div", "interval", $"95 % interval, over {Tag.Count(figure.Count)}")
        );
    }
}
