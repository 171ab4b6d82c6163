using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Reports.Html;

/// <summary>
/// Writes a run as one page that needs no network: figures and charts are drawn here, the questions are listed
/// by its script. Outside text goes in as XML text or as JSON whose markup characters are escaped, never as
/// markup.
/// </summary>
public static partial class HtmlReport
{
    /// <summary>Hits listed of a question.</summary>
    private const int Hits = 10;

    /// <summary>Slower than all but one in twenty is called slow.</summary>
    private const double SlowShare = 0.95;

    public static string Write(RunReport report)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Text($"Evaluation: {string.Join(", ", report.Run.Setup.Suites)}"),
            ["style"] = Resource("report.css"),
            ["script"] = Resource("report.js"),
            ["header"] = Text(PageHeader.Of(report)),
            ["cards"] = Text(HeadlineCards.Of(report)),
            ["charts"] = Text(PageCharts.Of(report)),
            ["tables"] = Text(FigureTables.Of(report)),
            ["data"] = Data(report),
        };
        return Placeholder().Replace(Resource("report.html"), match => parts[match.Groups["part"].Value]);
    }

    private static string Data(RunReport report)
    {
        var run = report.Run;
        var page = new
        {
            Slow = run.Questions.Count == 0
                ? 0
                : Quantile.Of(run.Questions.Select(question => question.Ms.Total), SlowShare),
            Flipped = report.Comparison?.Flips.Select(flip => flip.Key) ?? [],
            Questions = run.Questions.Select(question =>
                question with
                {
                    Hits = [.. question.Hits.Take(Hits)],
                }
            ),
            run.Claims,
        };
        return JsonSerializer.Serialize(page, RunJson.Options);
    }

    private static string Text(IEnumerable<XElement> elements) =>
        string.Concat(elements.Select(element => element.ToString(SaveOptions.DisableFormatting)));

    private static string Text(string text) => new XText(text).ToString();

    private static string Resource(string name)
    {
        var type = typeof(HtmlReport);
        using var stream =
            type.Assembly.GetManifestResourceStream(type, name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        return new StreamReader(stream).ReadToEnd();
    }

    [GeneratedRegex("%%(?<part>[a-z]+)%%", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
