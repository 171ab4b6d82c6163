using System.Globalization;
using AskTheDesk.Cli.Output;
using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>Shows a run on the terminal.</summary>
internal sealed class EvalText(CliContext context)
{
    private const int WidthOfNoTerminal = 120;

    /// <summary>Wrong questions named; a page of them is what <c>--html</c> is for.</summary>
    private const int MostWrong = 20;

    private static readonly string[] Telling =
    [
        "accuracy",
        "answer@5",
        "ndcg@10",
        "macro-f1",
        "supported-f1",
        "check-accuracy",
        "check-auc",
    ];

    private readonly IAnsiConsole _console = Console(context);

    public void Write(RunReport report)
    {
        _console.Write(Figures(report));
        var groups = report.Run.Figures.Where(group => group.Name != FigureGroup.All).ToList();
        if (groups.Count > 0)
        {
            _console.Write(Groups(groups));
        }
        var blamed = report.Blame.Where(blame => blame.Count > 0).ToList();
        if (blamed.Count > 0)
        {
            Line($"Wrong answers lost in: {string.Join(", ", blamed.Select(Told))}.");
        }
        if (report.Comparison is { } comparison)
        {
            Flips(comparison);
        }
        else
        {
            Wrong(report.Run.Questions);
        }
        foreach (var miss in report.Misses)
        {
            context.Error.WriteLine(PlainText.Clean(miss));
        }
    }

    private static Table Figures(RunReport report)
    {
        var table = Table("figure", "value", "95 % interval", "over");
        if (report.Comparison is not null)
        {
            table.AddColumns("before", "change", "more than noise");
        }
        foreach (var figure in report.Figures)
        {
            var change = report.Comparison?.Changes.FirstOrDefault(change => change.Name == figure.Name);
            table.AddRow([.. Cells(figure), .. report.Comparison is null ? [] : Cells(change)]);
        }
        return table;
    }

    private static Table Groups(IEnumerable<FigureGroup> groups)
    {
        var table = Table("of", "figure", "value", "95 % interval", "over");
        foreach (var group in groups)
        {
            foreach (
                var figure in group.Figures.Where(figure =>
                    Telling.Contains(figure.Name, StringComparer.Ordinal)
                )
            )
            {
                table.AddRow([Cell(group.Name), .. Cells(figure)]);
            }
        }
        return table;
    }

    private void Wrong(IReadOnlyList<QuestionRecord> questions)
    {
        var wrong = questions
            .Where(question => question is { Right: false, Question.LeftOut: null })
            .ToList();
        foreach (var question in wrong.Take(MostWrong))
        {
            Line($"{question.Key} {question.Question.Text} — {question.Wrong} ({Told(question.Blame)})");
        }
        if (wrong.Count > MostWrong)
        {
            Line($"and {wrong.Count - MostWrong} more; --html shows them all.");
        }
    }

    private void Flips(RunComparison comparison)
    {
        foreach (var flip in comparison.Flips)
        {
            var what = flip.NowRight ? "came right" : $"went wrong ({Told(flip.Blame)})";
            Line($"{flip.Key} {what}: {flip.Text}");
        }
        var unpaired = comparison.Gone.Count + comparison.Added.Count + comparison.Edited.Count;
        if (unpaired > 0)
        {
            Line(
                $"Not compared: {comparison.Gone.Count} gone, {comparison.Added.Count} added, {comparison.Edited.Count} edited."
            );
        }
    }

    private void Line(string text) => context.Output.WriteLine(PlainText.Clean(text));

    private static string Told((Stage Stage, int Count) blame) =>
        string.Create(CultureInfo.InvariantCulture, $"{Told(blame.Stage)} {blame.Count}");

    /// <summary>A claim's stage is the only one there is.</summary>
    private static string Told(Stage? stage) => (stage ?? Stage.Checking).ToString().ToLowerInvariant();

    private static IRenderable[] Cells(Figure figure) =>
        [
            Cell(figure.Name),
            Cell(FigureText.Value(figure.Value, figure.Unit)),
            Cell(FigureText.Interval(figure)),
            Cell(figure.Count.ToString(CultureInfo.InvariantCulture)),
        ];

    private static IRenderable[] Cells(FigureChange? change) =>
        change is null
            ? [Cell(""), Cell(""), Cell("")]
            :
            [
                Cell(FigureText.Value(change.Before, change.Unit)),
                Cell(FigureText.Change(change)),
                Cell(change.IsReal ? "yes" : "no"),
            ];

    /// <summary>Text as it is: a name from a suite is no markup.</summary>
    private static Text Cell(string text) => new(PlainText.Clean(text));

    private static Table Table(params string[] columns) =>
        new Table().Border(TableBorder.Simple).AddColumns(columns);

    private static IAnsiConsole Console(CliContext context)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = context.Colours ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = context.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(context.Output),
            }
        );
        console.Profile.Width = context.Width ?? WidthOfNoTerminal;
        return console;
    }
}
