using System.Reflection;
using AskTheDesk.Citations;
using AskTheDesk.Cli.Output;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Cli.Verbs;

/// <summary>Puts suites to the desk and takes the figures.</summary>
internal static class EvalRun
{
    public static async Task<RunRecord> RunAsync(
        DeskSession session,
        IReadOnlyList<Suite> suites,
        int jobs,
        CancellationToken token
    )
    {
        var started = session.Context.Clock.GetUtcNow();
        using var status = new StatusLine(session.Context);
        var plan = new RunPlan(jobs) { Progress = status };
        var result = await new SuiteRunner(UnderTest(session)).RunAsync(suites, plan, token);
        return new RunRecord(
            RunRecord.CurrentFormat,
            new RunSetup(
                started,
                Version(),
                [.. suites.Select(suite => suite.Name)],
                new Dictionary<string, string>(StringComparer.Ordinal)
            ),
            Figures.Of(result.Questions, result.Claims),
            result.Questions,
            result.Claims
        );
    }

    private static DeskUnderTest UnderTest(DeskSession session)
    {
        var desk = session.Desk;
        return new DeskUnderTest(
            (question, token) => desk.AskAsync(question, progress: null, token),
            (question, limit) => desk.Search(question, limit).Hits,
            session.Index.Candidates,
            SupportCheck.Judge,
            session.Context.Clock
        );
    }

    private static string Version() =>
        typeof(EvalRun)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";
}
