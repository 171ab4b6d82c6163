using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Cli.Evaluation;

/// <summary>Runs suites, writes what was asked for, and decides.</summary>
internal sealed class EvalRun(EvalRequest request, CliContext context)
{
    /// <summary>Stands beside the record while it is being made.</summary>
    private const string JournalEnding = ".partial";

    /// <summary>All of it; what went wrong is told on standard error.</summary>
    /// <returns>0 passed; 1 a suite, a minimum or the baseline is missed; 2 there is nothing to run.</returns>
    public async Task<int> RunAsync(CancellationToken token)
    {
        var reader = new EvalSuites(request, context);
        var suites = await reader.ReadAsync(token);
        var problems = suites.Sum(suite => suite.Problems.Count);
        if (request.Lint)
        {
            return Linted(suites, problems);
        }
        if (problems > 0 && !request.KeepGoing)
        {
            await context.Error.WriteLineAsync("Nothing was run; --keep-going runs what could be read.");
            return ExitCode.Failed;
        }
        if (reader.Pick(suites) is not { } picked || !CanWrite() || !TryBaseline(out var baseline))
        {
            return ExitCode.Misused;
        }
        var report = await ReportAsync(picked, baseline, token);
        new EvalText(context).Write(report);
        return report.Misses.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private int Linted(IReadOnlyList<Suite> suites, int problems)
    {
        foreach (var suite in suites)
        {
            context.Output.WriteLine(
                $"{suite.Name}: {suite.Questions.Count} questions, {suite.Claims.Count} claims, {suite.Problems.Count} problems"
            );
        }
        return problems == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private bool CanWrite()
    {
        if (request.Outputs.Unwritable(context) is { } file)
        {
            context.Error.WriteLine($"{file} cannot be written: its folder does not exist.");
            return false;
        }
        return true;
    }

    private bool TryBaseline(out RunRecord? baseline)
    {
        baseline = null;
        if (request.Baseline is not { } file)
        {
            return true;
        }
        baseline = RunJson.Read(File.ReadAllText(context.PathOf(file)), out var problem);
        if (baseline is null)
        {
            context.Error.WriteLine($"{file}: {problem}");
        }
        return baseline is not null;
    }

    private async Task<RunReport> ReportAsync(
        IReadOnlyList<Suite> suites,
        RunRecord? baseline,
        CancellationToken token
    )
    {
        using var archive = EvalArchive.Open(request, suites, context, token);
        var setup = EvalSetup.Of(request, archive.Session);
        using var journal = Journal(setup, suites);
        var result = await AskAsync(archive.Desk, suites, journal, token);
        var figures = Figures.Of(result.Questions, result.Claims);
        var run = new RunRecord(RunRecord.CurrentFormat, setup, figures, result.Questions, result.Claims);
        var comparison = baseline is null ? null : RunComparison.Of(baseline, run);
        var report = new RunReport(run, comparison, Misses(figures, comparison));
        request.Outputs.Write(report, context);
        journal?.Finish();
        return report;
    }

    private async Task<RunResult> AskAsync(
        DeskUnderTest desk,
        IReadOnlyList<Suite> suites,
        RunJournal? journal,
        CancellationToken token
    )
    {
        using var progress = new EvalProgress(context);
        var plan = new RunPlan(request.Jobs) { Progress = progress, Journal = journal };
        return await new SuiteRunner(desk).RunAsync(suites, plan, token);
    }

    private RunJournal? Journal(RunSetup setup, IReadOnlyList<Suite> suites)
    {
        if (request.Outputs.Json is not { } json)
        {
            return null;
        }
        var journal = RunJournal.Open(context.PathOf(json) + JournalEnding, RunKey.Of(setup, suites));
        if (journal.Kept > 0)
        {
            context.Error.WriteLine($"Going on with a stopped run: {journal.Kept} are finished.");
        }
        return journal;
    }

    private List<string> Misses(IReadOnlyList<FigureGroup> figures, RunComparison? comparison) =>
        [
            .. request.Minima.Select(minimum => minimum.Missed(figures)).OfType<string>(),
            .. comparison is null ? [] : Regression.Of(comparison, request.MaxRegression),
        ];
}
