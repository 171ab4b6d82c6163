using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>What an answer costs: time, and a model's tokens.</summary>
public static class CostMeasures
{
    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        .. Times("retrieve", "finding the passages", ms => ms.Retrieve),
        .. Times("write", "writing the draft", ms => ms.Write),
        .. Times("check", "checking the draft", ms => ms.Check),
        .. Times("total", "question to reply", ms => ms.Total),
        Tokens("prompt-tokens", "tokens a model read", tokens => tokens.Prompt),
        Tokens("completion-tokens", "tokens a model wrote", tokens => tokens.Completion),
    ];

    private static IEnumerable<Measure<QuestionRecord>> Times(
        string stage,
        string help,
        Func<StageTimes, double> time
    ) =>
        from quantile in new[] { ("p50", 0.5), ("p95", 0.95), ("max", 1.0) }
        select new Measure<QuestionRecord>(
            $"{stage}-{quantile.Item1}",
            $"{help}, {quantile.Item1}",
            record => new Reading(time(record.Ms)),
            Statistic.Quantile(quantile.Item2)
        )
        {
            Unit = Unit.Milliseconds,
        };

    private static Measure<QuestionRecord> Tokens(string name, string help, Func<TokenUsage, int> count) =>
        new(
            name,
            $"{help}, a question",
            record => record.Tokens is { } tokens ? new Reading(count(tokens)) : null,
            Statistic.Share
        )
        {
            Unit = Unit.Tokens,
        };
}
