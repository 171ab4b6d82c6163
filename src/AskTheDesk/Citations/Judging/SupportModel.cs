namespace AskTheDesk.Citations.Judging;

/// <summary>Weighs what was found into a probability.</summary>
internal static class SupportModel
{
    public static double Probability(ClaimText claim, Coverage coverage, IReadOnlyList<MissingFact> missing)
    {
        if (claim.Weights.Count == 0)
        {
            return 0;
        }
        var logit =
            -4.5 + (2.5 * coverage.Sentence) + (2 * coverage.Window) + (1.5 * coverage.All) + coverage.Pairs;
        var supported = 1 / (1 + Math.Exp(-logit));
        return missing.Count == 0 ? supported : supported * 0.4;
    }
}
