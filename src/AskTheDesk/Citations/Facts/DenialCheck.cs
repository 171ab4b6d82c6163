using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Wording;

namespace AskTheDesk.Citations.Facts;

/// <summary>Finds what a claim denies and the texts affirm, or the other way round.</summary>
internal static class DenialCheck
{
    /// <summary>A sentence that holds nearly as much of the claim as the best one speaks of the same.</summary>
    private const double NearlyBest = 0.85;

    public static IEnumerable<MissingFact> Missing(ClaimText claim, Frame frame)
    {
        var alike = BestOf(claim, frame);
        return claim
            .Weights.Keys.Where(stem =>
                claim.Negation.Denied.Contains(stem)
                    ? IsAffirmed(stem, frame.Sentences)
                    : IsDenied(stem, claim, alike)
            )
            .Take(1)
            .Select(stem => new MissingFact(FactKind.Denial, claim.WordOf(stem), stem));
    }

    /// <summary>Sentences hold the word, and in none of them a negation is near it.</summary>
    private static bool IsAffirmed(string stem, IReadOnlyList<EvidenceSentence> sentences) =>
        sentences.Any(sentence => sentence.Stems.Contains(stem))
        && !sentences.Any(sentence => sentence.Negation.Touched.Contains(stem));

    /// <summary>The sentences that speak of the same and hold the word all deny it, and the claim does not.</summary>
    private static bool IsDenied(string stem, ClaimText claim, List<EvidenceSentence> alike) =>
        !claim.Negation.Touched.Contains(stem)
        && alike.Exists(sentence => sentence.Negation.Denied.Contains(stem))
        && alike.TrueForAll(sentence =>
            !sentence.Stems.Contains(stem) || sentence.Negation.Denied.Contains(stem)
        );

    private static List<EvidenceSentence> BestOf(ClaimText claim, Frame frame)
    {
        var least = frame.Best is { } best ? NearlyBest * Coverage.Held(claim, best.Stems) : 0;
        return frame.Alike.Where(sentence => Coverage.Held(claim, sentence.Stems) >= least).ToList();
    }
}
