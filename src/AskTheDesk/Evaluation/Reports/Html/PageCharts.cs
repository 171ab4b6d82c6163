using System.Xml.Linq;
using AskTheDesk.Evaluation.Reports.Html.Charts;

namespace AskTheDesk.Evaluation.Reports.Html;

/// <summary>The charts that a run has something to show in.</summary>
internal static class PageCharts
{
    public static IEnumerable<XElement> Of(RunReport report)
    {
        var counting = report.Run.Questions.Where(question => question.Question.LeftOut is null).ToList();
        (string Title, string Says, XElement? Chart)[] charts =
        [
            (
                "Found within k passages",
                "Share of questions, by how many hits are looked at.",
                RecallChart.Of(counting)
            ),
            (
                "Accuracy against coverage",
                "Answering only what the desk is surest of, from a few questions to all. The dot is this run.",
                RefusalChart.Of(counting)
            ),
            (
                "Time from question to reply",
                "Questions by milliseconds; each step is the same factor.",
                LatencyChart.Of(counting)
            ),
            (
                "Where answers were lost",
                "Wrong questions by the stage to blame.",
                BlameChart.Of(report.Blame)
            ),
        ];
        return from chart in charts
            where chart.Chart is not null
            select Tag.Of(
                "figure",
                "card",
                Tag.Of("h2", null, chart.Title),
                Tag.Of("figcaption", null, chart.Says),
                chart.Chart
            );
    }
}
