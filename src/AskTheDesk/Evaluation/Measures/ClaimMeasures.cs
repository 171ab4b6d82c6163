using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>What the citation check is worth, against what people found.</summary>
public static class ClaimMeasures
{
    public static IReadOnlyList<Measure<ClaimRecord>> All { get; } =
    [
        new("macro-f1", "mean F1 of supported and not supported", Finding, Classification.MacroF1),
        new("supported-f1", "F1 of supported", Finding, Classification.F1),
        new("check-accuracy", "claims found as people did", Agreement, Statistic.Share),
        new(
            "check-auc",
            "chance that a supported claim gets a higher probability than another",
            claim => new Reading(claim.Supported ? 1 : 0, claim.Probability),
            Classification.Area
        ),
    ];

    private static Reading? Finding(ClaimRecord claim) =>
        new Reading(claim.Supported ? 1 : 0, claim.Verdict == Verdict.Supported ? 1 : 0);

    private static Reading? Agreement(ClaimRecord claim) =>
        new Reading(claim.Supported == (claim.Verdict == Verdict.Supported) ? 1 : 0);
}
