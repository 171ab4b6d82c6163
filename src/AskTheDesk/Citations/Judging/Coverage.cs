namespace AskTheDesk.Citations.Judging;

/// <summary>How much of a claim's wording a cited text holds, and how close together. All from 0 to 1.</summary>
/// <param name="Sentence">The share of its weighted words in the best single sentence.</param>
/// <param name="Window">The share in the best three sentences that follow each other.</param>
/// <param name="All">The share anywhere in the texts and their context.</param>
/// <param name="Pairs">The share of its neighbouring words that are near each other in a text as well.</param>
internal sealed record Coverage(double Sentence, double Window, double All, double Pairs)
{
    private const int WindowLength = 3;

    /// <summary>How many words apart two neighbours of the claim may stand in the text.</summary>
    private const int PairReach = 4;

    public static Coverage Of(ClaimText claim, IReadOnlyList<EvidenceText> evidence)
    {
        var total = claim.Weights.Values.Sum();
        if (total == 0)
        {
            return new Coverage(0, 0, 0, 0);
        }
        return new Coverage(
            evidence.SelectMany(text => text.Sentences).Select(one => Held(claim, one.Stems)).Append(0).Max()
                / total,
            evidence.SelectMany(text => Windows(claim, text)).Append(0).Max() / total,
            Held(
                claim,
                evidence
                    .SelectMany(text => text.Stems.Concat(text.Context.Stems))
                    .ToHashSet(StringComparer.Ordinal)
            ) / total,
            PairShare(claim, evidence)
        );
    }

    /// <summary>The weight of the claim's words among these.</summary>
    public static double Held(ClaimText claim, IReadOnlySet<string> stems) =>
        claim.Weights.Where(word => stems.Contains(word.Key)).Sum(word => word.Value);

    private static IEnumerable<double> Windows(ClaimText claim, EvidenceText text) =>
        Enumerable
            .Range(0, Math.Max(1, text.Sentences.Count - WindowLength + 1))
            .Select(start => text.Sentences.Skip(start).Take(WindowLength).SelectMany(one => one.Stems))
            .Select(stems => Held(claim, stems.ToHashSet(StringComparer.Ordinal)));

    private static double PairShare(ClaimText claim, IReadOnlyList<EvidenceText> evidence)
    {
        var pairs = claim
            .Terms.Zip(claim.Terms.Skip(1), (left, right) => (left.Stem, right.Stem))
            .ToHashSet();
        if (pairs.Count == 0)
        {
            return 0;
        }
        var near = evidence.SelectMany(text => text.Sentences).SelectMany(one => Near(one.Terms)).ToHashSet();
        return (double)pairs.Count(pair => near.Contains(pair) || near.Contains((pair.Item2, pair.Item1)))
            / pairs.Count;
    }

    private static IEnumerable<(string, string)> Near(IReadOnlyList<Term> terms) =>
        terms.SelectMany(
            (left, at) => terms.Skip(at + 1).Take(PairReach).Select(right => (left.Stem, right.Stem))
        );
}
