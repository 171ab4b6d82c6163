using System.Globalization;
using System.Text;
using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Reports;

/// <summary>Writes a run for a pull request: verdict, figures, what flipped, where answers were lost.</summary>
public static class MarkdownReport
{
    /// <summary>Flips listed of each kind; more would bury the figures.</summary>
    private const int MostFlips = 20;

    private const string Markup = "\\`*_{}[]<>()#|!~&";

    public static string Write(RunReport report)
    {
        var text = new StringBuilder();
        text.Append(Verdict(report));
        text.Append(report.Comparison is { } comparison ? Changes(comparison) : Figures(report.Figures));
        text.Append(Blame(report));
        if (report.Comparison is { } flipped)
        {
            text.Append(Flips("Went wrong", [.. flipped.Flips.Where(flip => !flip.NowRight)]));
            text.Append(Flips("Came right", [.. flipped.Flips.Where(flip => flip.NowRight)]));
            text.Append(Unpaired(flipped));
        }
        text.Append(CultureInfo.InvariantCulture, $"\nCommit {Cell(report.Run.Setup.Commit)}.\n");
        return text.ToString();
    }

    private static string Verdict(RunReport report)
    {
        var suites = string.Join(", ", report.Run.Setup.Suites.Select(Cell));
        var misses = string.Concat(report.Misses.Select(miss => $"- {Cell(miss)}\n"));
        return report.Misses.Count == 0
            ? $"## Evaluation passed: {suites}\n\n"
            : $"## Evaluation failed: {suites}\n\n{misses}\n";
    }

    private static string Figures(IReadOnlyList<Figure> figures) =>
        "| figure | value | 95 % interval | over |\n|---|---|---|---|\n"
        + string.Concat(
            figures.Select(figure =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {figure.Name} | {FigureText.Value(figure.Value, figure.Unit)} | {FigureText.Interval(figure)} | {figure.Count} |\n"
                )
            )
        );

    private static string Changes(RunComparison comparison) =>
        "| figure | before | now | change | 95 % interval | more than noise |\n|---|---|---|---|---|---|\n"
        + string.Concat(
            comparison.Changes.Select(change =>
                $"| {change.Name} | {FigureText.Value(change.Before, change.Unit)} "
                + $"| {FigureText.Value(change.After, change.Unit)} | {FigureText.Change(change)} "
                + $"| {FigureText.Interval(change)} | {(change.IsReal ? "yes" : "no")} |\n"
            )
        );

    private static string Blame(RunReport report)
    {
        var blamed = report.Blame.Where(blame => blame.Count > 0).ToList();
        var parts = blamed.Select(blame =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{blame.Stage.ToString().ToLowerInvariant()} {blame.Count}"
            )
        );
        return blamed.Count == 0 ? "" : $"\nWrong answers lost in: {string.Join(", ", parts)}.\n";
    }

    private static string Flips(string title, IReadOnlyList<Flip> flips)
    {
        if (flips.Count == 0)
        {
            return "";
        }
        var lines = flips
            .Take(MostFlips)
            .Select(flip =>
                $"- **{Cell(flip.Key)}** {Cell(flip.Text)}"
                + (
                    flip.NowRight
                        ? ""
                        : $" — {Cell(flip.Why ?? "")} {flip.Blame.ToString()?.ToLowerInvariant()}"
                )
            );
        var more =
            flips.Count > MostFlips
                ? string.Create(CultureInfo.InvariantCulture, $"- and {flips.Count - MostFlips} more\n")
                : "";
        return string.Create(CultureInfo.InvariantCulture, $"\n**{title}: {flips.Count}**\n\n")
            + string.Concat(lines.Select(line => $"{line.TrimEnd()}\n"))
            + more;
    }

    private static string Unpaired(RunComparison comparison)
    {
        var (gone, added, edited) = (comparison.Gone.Count, comparison.Added.Count, comparison.Edited.Count);
        return gone + added + edited == 0
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"\nNot compared: {gone} gone, {added} added, {edited} edited.\n"
            );
    }

    /// <summary>Outside text on one line, none of it read as markup.</summary>
    private static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            cell.Append(
                letter switch
                {
                    // A backslash does not keep a name from being notified.
                    '@' => "&#64;",
                    _ when char.IsControl(letter) => " ",
                    _ when Markup.Contains(letter, StringComparison.Ordinal) => $"\\{letter}",
                    _ => letter.ToString(),
                }
            );
        }
        return cell.ToString();
    }
}
