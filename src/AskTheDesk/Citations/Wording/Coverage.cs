using AskTheDesk.Citations.Judging;

namespace AskTheDesk.Citations.Wording;

/// <summary>How much of a claim's wording the cited texts hold, and how close together. All from 0 to 1.</summary>
/// <param name="Frame">The share of its weighted words in the best single sentence.</param>
/// <param name="Near">The share in the best two sentences that follow each other.</param>
/// <param name="Wide">The share in the best five.</param>
/// <param name="Pairs">The share of its neighbouring words that are neighbours in a text, in that order.</param>
internal sealed record Coverage(double Frame, double Near, double Wide, double Pairs)
{
    public static Coverage Of(ClaimText claim, IReadOnlyList<EvidenceText> evidence)
    {
        var total = claim.Weights.Values.Sum();
        return total == 0
            ? new Coverage(0, 0, 0, 0)
            : new Coverage(
                Best(claim, evidence, length: 1) / total,
                Best(claim, evidence, length: 2) / total,
                Best(claim, evidence, length: 5) / total,
                PairShare(claim, evidence)
            );
    }

    /// <summary>The weight of the claim's words among these.</summary>
    public static double Held(ClaimText claim, IReadOnlySet<string> stems) =>
        claim.Weights.Sum(word => stems.Contains(word.Key) ? word.Value : 0);

    /// <summary>The most that so many sentences in a row hold.</summary>
    private static double Best(ClaimText claim, IReadOnlyList<EvidenceText> evidence, int length) =>
        evidence.Select(text => Best(claim, text.Sentences, length)).Append(0).Max();

    private static double Best(ClaimText claim, IReadOnlyList<EvidenceSentence> sentences, int length)
    {
        var best = 0.0;
        for (var start = 0; start < sentences.Count; start++)
        {
            var end = Math.Min(start + length, sentences.Count);
            var held = 0.0;
            foreach (var (stem, weight) in claim.Weights)
            {
                for (var at = start; at < end; at++)
                {
                    if (sentences[at].Stems.Contains(stem))
                    {
                        held += weight;
                        break;
                    }
                }
            }
            best = Math.Max(best, held);
        }
        return best;
    }

    private static double PairShare(ClaimText claim, IReadOnlyList<EvidenceText> evidence)
    {
        var pairs = Neighbours(claim.Terms).ToHashSet();
        var sentences = evidence.SelectMany(text => text.Sentences).ToList();
        return pairs.Count == 0
            ? 0
            : (double)pairs.Count(pair => sentences.Any(sentence => sentence.Pairs.Contains(pair)))
                / pairs.Count;
    }

    public static IEnumerable<(string, string)> Neighbours(IReadOnlyList<Term> terms) =>
        terms.Zip(terms.Skip(1), (left, right) => (left.Stem, right.Stem));
}
