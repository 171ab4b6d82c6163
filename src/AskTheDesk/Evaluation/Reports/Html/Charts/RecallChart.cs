using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Ranking;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Reports.Html.Charts;

/// <summary>The share of questions whose answer, and of expected articles that, are among the first k.</summary>
internal static class RecallChart
{
    private const int Deepest = 20;
    private static readonly int[] Ticks = [1, 5, 10, 15, 20];
    private static readonly Plot Paper = new(1, Deepest);

    /// <summary>Null when nothing in the run can be found or missed.</summary>
    public static XElement? Of(IReadOnlyList<QuestionRecord> questions)
    {
        var answers = questions.Where(question => Expectation.WantsWords(question.Question)).ToList();
        var sources = questions.Where(ArticleRanking.IsJudged).Select(ArticleRanking.Of).ToList();
        if (answers.Count + sources.Count == 0)
        {
            return null;
        }
        return Svg.Drawing(
            Plot.Width,
            Plot.Height,
            "Share of questions with the answer among the first k passages",
            Paper.Grid(Ticks.Select(k => ((double)k, Tag.Count(k))), "passages looked at"),
            Line("answer held", "", answers.Count, k => answers.Average(q => Held(q, k))),
            Line(
                "expected article",
                " second",
                sources.Count,
                k => sources.Average(judged => judged.Recall(k))
            )
        );
    }

    private static double Held(QuestionRecord question, int depth) =>
        RetrievalMeasures.FirstHolding(question) <= depth ? 1 : 0;

    private static IEnumerable<XElement> Line(string name, string style, int count, Func<int, double> share)
    {
        if (count == 0)
        {
            yield break;
        }
        var points = Enumerable.Range(1, Deepest).Select(k => (K: k, Share: share(k))).ToList();
        yield return Svg.Curve($"line{style}", points.Select(point => Paper.At(point.K, point.Share)));
        foreach (var (k, value) in points.Where(point => point.K is 1 or 5 or 10 or Deepest))
        {
            var says = string.Create(CultureInfo.InvariantCulture, $"{name}, first {k}: {value:0.000}");
            yield return Svg.Dot($"dot{style}", Paper.At(k, value), 4, says);
        }
        var (x, y) = Paper.At(Deepest, points[^1].Share);
        yield return Svg.Text((x - 2, style.Length == 0 ? y + 18 : y + 34), "end", name, strong: true);
    }
}
