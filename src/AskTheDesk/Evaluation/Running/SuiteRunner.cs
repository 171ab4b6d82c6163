using System.Collections.Concurrent;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Questions;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Puts the questions of suites to a desk.</summary>
/// <param name="ask">The desk; called on several threads at once.</param>
public sealed class SuiteRunner(Func<Question, CancellationToken, Task<DeskResult>> ask)
{
    /// <summary>
    /// Asks every question, those of one conversation in order, and gives the records in the suites' order.
    /// </summary>
    /// <param name="suites">Their names are unique.</param>
    /// <param name="jobs">Conversations at once, from 1.</param>
    /// <param name="progress">Told of each question when it is finished, in no particular order.</param>
    public async Task<IReadOnlyList<QuestionRecord>> RunAsync(
        IReadOnlyList<Suite> suites,
        int jobs,
        IProgress<QuestionRecord>? progress,
        CancellationToken token
    )
    {
        var finished = new ConcurrentDictionary<string, QuestionRecord>(StringComparer.Ordinal);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = token };
        await Parallel.ForEachAsync(
            suites.SelectMany(Conversation.Of),
            limits,
            async (conversation, stop) =>
            {
                await foreach (var record in conversation.HoldAsync(ask, stop))
                {
                    finished[record.Key] = record;
                    progress?.Report(record);
                }
            }
        );
        return
        [
            .. suites.SelectMany(
                suite => suite.Questions,
                (suite, question) => finished[QuestionRecord.KeyOf(suite.Name, question.Id)]
            ),
        ];
    }
}
