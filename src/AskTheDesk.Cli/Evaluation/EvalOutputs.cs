using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports;
using AskTheDesk.Evaluation.Reports.Html;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>The files that a run is written to; null writes none.</summary>
internal sealed record EvalOutputs
{
    public string? Json { get; init; }

    public string? Html { get; init; }

    public string? JUnit { get; init; }

    public string? Markdown { get; init; }

    public string? Trec { get; init; }

    /// <summary>The first file whose folder does not exist, so that it is known before the run; else null.</summary>
    public string? Unwritable(CliContext context) =>
        new[] { Json, Html, JUnit, Markdown, Trec }
            .OfType<string>()
            .FirstOrDefault(file => !Directory.Exists(Path.GetDirectoryName(context.PathOf(file))));

    /// <summary>Writes all that was asked for.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(RunReport report, CliContext context)
    {
        Write(Json, () => RunJson.Write(report.Run) + "\n");
        Write(Html, () => HtmlReport.Write(report));
        Write(JUnit, () => JUnitReport.Write(report));
        Write(Markdown, () => MarkdownReport.Write(report));
        Write(Trec, () => TrecRun.Write(report.Run.Questions));

        void Write(string? file, Func<string> text)
        {
            if (file is not null)
            {
                File.WriteAllText(context.PathOf(file), text());
            }
        }
    }
}
