using AskTheDesk.Citations.Facts;

namespace AskTheDesk.Citations.Judging;

/// <summary>Says in one sentence why a claim is not supported.</summary>
internal static class Reasons
{
    public static string Of(ClaimText claim, IReadOnlyList<MissingFact> missing) =>
        claim.Weights.Count == 0 ? "The sentence says nothing that could be checked."
        : missing.Count == 0 ? "The cited passages hold too few of its words close together."
        : Of(missing.FirstOrDefault(fact => fact.Instead is not null) ?? missing[0]);

    private static string Of(MissingFact fact) =>
        fact switch
        {
            { Kind: FactKind.Denial } => $"The cited passages differ on whether it is so: \"{fact.Text}\".",
            { Kind: FactKind.Speaker } =>
                $"The cited passages have {fact.Instead} say this, not {fact.Text}.",
            { Instead: { } instead } => $"The cited passages say {instead}, not {fact.Text}.",
            { Kind: FactKind.Number } => $"The figure {fact.Text} is in none of the cited passages.",
            { Kind: FactKind.Date } => $"The date {fact.Text} is in none of the cited passages.",
            { Kind: FactKind.Name } => $"The name {fact.Text} is in none of the cited passages.",
            _ => $"The words \"{fact.Text}\" are in none of the cited passages.",
        };
}
