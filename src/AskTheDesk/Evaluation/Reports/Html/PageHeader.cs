using System.Globalization;
using System.Xml.Linq;

namespace AskTheDesk.Evaluation.Reports.Html;

/// <summary>What was run, and whether it passed.</summary>
internal static class PageHeader
{
    public static IEnumerable<XElement> Of(RunReport report)
    {
        var setup = report.Run.Setup;
        yield return Tag.Of("h1", null, string.Join(", ", setup.Suites.Select(Path.GetFileName)));
        yield return report.Misses.Count == 0
            ? Tag.Of("span", "chip good", "passed")
            : Tag.Of("span", "chip bad", "failed");
        if (report.Misses.Count > 0)
        {
            yield return Tag.Of("ul", "misses", report.Misses.Select(miss => Tag.Of("li", null, miss)));
        }
        var started = setup.Started.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
        yield return Tag.Of("p", "meta", $"{started} · {Counts(report)} · commit {setup.Commit}");
        yield return Tag.Of(
            "p",
            "meta",
            string.Join(" · ", setup.Options.Select(option => $"{option.Key} {option.Value}"))
        );
        if (report.Comparison is { } comparison)
        {
            yield return Tag.Of(
                "p",
                "meta",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Against the baseline: {comparison.Flips.Count(flip => !flip.NowRight)} went wrong, {comparison.Flips.Count(flip => flip.NowRight)} came right. A coloured change is more than noise."
                )
            );
        }
    }

    private static string Counts(RunReport report)
    {
        var (questions, claims) = (report.Run.Questions, report.Run.Claims);
        var left = questions.Count(question => question.Question.LeftOut is not null);
        string[] counts =
        [
            questions.Count > 0 ? $"{Tag.Count(questions.Count)} questions" : "",
            left > 0 ? $"{Tag.Count(left)} of them left out of the figures" : "",
            claims.Count > 0 ? $"{Tag.Count(claims.Count)} claims" : "",
        ];
        return string.Join(", ", counts.Where(count => count.Length > 0));
    }
}
