namespace AskTheDesk.Evaluation.Ranking;

/// <summary>
/// A ranking with what people judged of it: the measures are those of trec_eval. A level above 0 is relevant
/// and, as it stands, the gain; without any relevant document every measure is 0.
/// </summary>
/// <param name="Levels">The judged level of each ranked document, best rank first; 0 when not judged.</param>
/// <param name="Relevant">The levels above 0 of all that was judged, ranked or not, in any order.</param>
public sealed record Judged(IReadOnlyList<int> Levels, IReadOnlyList<int> Relevant)
{
    /// <summary>Ranks documents by score and then by name, both descending, and looks up their levels.</summary>
    public static Judged Of(
        IEnumerable<(string Document, double Score)> ranking,
        IReadOnlyDictionary<string, int> levels
    ) =>
        new(
            [.. RankOrder.Sort(ranking).Select(document => levels.GetValueOrDefault(document.Document))],
            [.. levels.Values.Where(level => level > 0)]
        );

    /// <summary>The share of the first <paramref name="depth"/> ranks that is relevant.</summary>
    public double Precision(int depth) => (double)Found(depth) / depth;

    /// <summary>The share of the relevant that is among the first <paramref name="depth"/>.</summary>
    public double Recall(int depth) => Relevant.Count == 0 ? 0 : (double)Found(depth) / Relevant.Count;

    /// <summary>1 when something relevant is among the first <paramref name="depth"/>, else 0.</summary>
    public double Success(int depth) => Found(depth) > 0 ? 1 : 0;

    /// <summary>One over the rank of the first relevant; 0 when none is among the first <paramref name="depth"/>.</summary>
    public double ReciprocalRank(int depth = int.MaxValue)
    {
        var first = Levels.TakeWhile(level => level <= 0).Count();
        return first < Math.Min(Levels.Count, depth) ? 1.0 / (first + 1) : 0;
    }

    /// <summary>The mean, over all relevant, of the precision at the rank of each; 0 for those not ranked.</summary>
    public double AveragePrecision()
    {
        var (found, sum) = (0, 0.0);
        for (var at = 0; at < Levels.Count; at++)
        {
            if (Levels[at] > 0)
            {
                sum += ++found / (double)(at + 1);
            }
        }
        return Relevant.Count == 0 ? 0 : sum / Relevant.Count;
    }

    /// <summary>The discounted gain of the first ranks over that of the best order there could be.</summary>
    public double Ndcg(int depth = int.MaxValue)
    {
        var best = Gain(Relevant.OrderDescending(), depth);
        return best == 0 ? 0 : Gain(Levels, depth) / best;
    }

    private int Found(int depth) => Levels.Take(depth).Count(level => level > 0);

    private static double Gain(IEnumerable<int> levels, int depth) =>
        levels.Take(depth).Select((level, at) => Math.Max(level, 0) / Math.Log2(at + 2)).Sum();
}
