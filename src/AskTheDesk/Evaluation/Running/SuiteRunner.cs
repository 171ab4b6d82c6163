using System.Collections.Concurrent;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Running.Progress;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Puts the questions and claims of suites to a desk.</summary>
public sealed class SuiteRunner(DeskUnderTest desk)
{
    /// <summary>
    /// Asks every question, those of one conversation in order, and gives the records in the suites' order.
    /// </summary>
    /// <param name="suites">Their names are unique.</param>
    public async Task<RunResult> RunAsync(IReadOnlyList<Suite> suites, RunPlan plan, CancellationToken token)
    {
        var total = suites.Sum(suite => suite.Questions.Count + suite.Claims.Count);
        var count = new ProgressCount(total, plan.Progress);
        var questions = await AskAsync(suites, plan, count, token);
        var claims = await JudgeAsync(suites, plan, count, token);
        return new RunResult(
            [.. suites.SelectMany(suite => suite.Questions, (suite, q) => questions[Key(suite, q.Id)])],
            [.. suites.SelectMany(suite => suite.Claims, (suite, claim) => claims[Key(suite, claim.Id)])]
        );
    }

    private async Task<ConcurrentDictionary<string, QuestionRecord>> AskAsync(
        IReadOnlyList<Suite> suites,
        RunPlan plan,
        ProgressCount count,
        CancellationToken token
    )
    {
        var finished = new ConcurrentDictionary<string, QuestionRecord>(StringComparer.Ordinal);
        var interview = new Interview(desk, plan.Journal);
        await Parallel.ForEachAsync(
            suites.SelectMany(Conversation.Of),
            Limits(plan, token),
            async (conversation, stop) =>
            {
                await foreach (var (record, kept) in conversation.HoldAsync(interview, stop))
                {
                    finished[record.Key] = record;
                    count.Add(record, kept);
                }
            }
        );
        return finished;
    }

    private async Task<ConcurrentDictionary<string, ClaimRecord>> JudgeAsync(
        IReadOnlyList<Suite> suites,
        RunPlan plan,
        ProgressCount count,
        CancellationToken token
    )
    {
        var finished = new ConcurrentDictionary<string, ClaimRecord>(StringComparer.Ordinal);
        var hearing = new Hearing(desk, plan.Journal);
        await Parallel.ForEachAsync(
            suites.SelectMany(suite => suite.Claims, (suite, claim) => (suite.Name, claim)),
            Limits(plan, token),
            (pair, _) =>
            {
                var (record, kept) = hearing.Hold(pair.Name, pair.claim);
                finished[record.Key] = record;
                count.Add(kept);
                return ValueTask.CompletedTask;
            }
        );
        return finished;
    }

    private static ParallelOptions Limits(RunPlan plan, CancellationToken token) =>
        new() { MaxDegreeOfParallelism = plan.Jobs, CancellationToken = token };

    private static string Key(Suite suite, string id) => QuestionRecord.KeyOf(suite.Name, id);
}
