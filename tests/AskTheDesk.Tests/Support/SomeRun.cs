using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports;

namespace AskTheDesk.Tests.Support;

/// <summary>Whole runs, put together by hand.</summary>
internal static class SomeRun
{
    public static RunRecord Of(params IReadOnlyList<QuestionRecord> questions) => Of(questions, []);

    public static RunRecord Of(IReadOnlyList<QuestionRecord> questions, IReadOnlyList<ClaimRecord> claims) =>
        new(
            RunRecord.CurrentFormat,
            new RunSetup(
                new DateTimeOffset(2022, 6, 17, 12, 0, 0, TimeSpan.Zero),
                "abc",
                ["s.yaml"],
                new Dictionary<string, string>(StringComparer.Ordinal) { ["index"] = "7" }
            ),
            Figures.Of(questions, claims),
            questions,
            claims
        );

    /// <summary>Right and wrong questions, by their ids.</summary>
    public static RunRecord Of(string right, string wrong = "") =>
        Of([.. Ids(right).Select(SomeRecord.Right), .. Ids(wrong).Select(SomeRecord.Wrong)]);

    public static RunReport Report(RunRecord run, RunRecord? baseline = null, params string[] misses) =>
        new(run, baseline is null ? null : RunComparison.Of(baseline, run), misses);

    private static string[] Ids(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
