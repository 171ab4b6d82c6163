using System.Globalization;

namespace AskTheDesk.Evaluation.Gates;

/// <summary>Decides whether a run is worse than its baseline.</summary>
public static class Regression
{
    /// <summary>What a suite is for, by kind: questions, claims, retrieval alone.</summary>
    private static readonly string[] Headlines = ["accuracy", "macro-f1"];

    private static readonly string[] RetrievalHeadlines = ["ndcg@10"];

    /// <summary>Why it is worse, a sentence for each headline figure that is; empty when it is not.</summary>
    /// <param name="most">
    /// How far a headline figure may fall, 0 to 1; null allows what may be noise and nothing more.
    /// </param>
    public static IReadOnlyList<string> Of(RunComparison comparison, double? most)
    {
        var judged = Named(comparison, Headlines);
        return
        [
            .. (judged.Count > 0 ? judged : Named(comparison, RetrievalHeadlines))
                .Where(change =>
                    most is { } limit ? -change.Change > limit + Tolerance : change.Interval.High < 0
                )
                .Select(change => Tell(change, most)),
        ];
    }

    /// <summary>Sums of many shares are exact to far less than this.</summary>
    private const double Tolerance = 1e-9;

    private static List<FigureChange> Named(RunComparison comparison, string[] names) =>
        [.. comparison.Changes.Where(change => names.Contains(change.Name, StringComparer.Ordinal))];

    private static string Tell(FigureChange change, double? most) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{change.Name} fell from {change.Before:0.0000} to {change.After:0.0000}, {(most is { } limit ? $"by more than {limit}" : "which is more than noise")}."
        );
}
