namespace AskTheDesk.Evaluation.Ranking;

/// <summary>The one order in which rankings are judged and written.</summary>
internal static class RankOrder
{
    /// <summary>
    /// By score, then by name, both descending. Scores are compared in single precision, as trec_eval reads
    /// them: two that only differ beyond it are equal to it.
    /// </summary>
    public static IReadOnlyList<(string Document, double Score)> Sort(
        IEnumerable<(string Document, double Score)> ranking
    ) =>
        [
            .. ranking
                .OrderByDescending(document => (float)document.Score)
                .ThenByDescending(document => document.Document, StringComparer.Ordinal),
        ];
}
