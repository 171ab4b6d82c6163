namespace AskTheDesk.Citations.Judging;

/// <summary>Says in one sentence why a claim is not supported.</summary>
internal static class Reasons
{
    public static string Of(ClaimText claim, IReadOnlyList<MissingFact> missing) =>
        claim.Weights.Count == 0 ? "The sentence says nothing that could be checked."
        : missing.Count == 0 ? "The cited passages hold too few of its words close together."
        : missing[0].Kind switch
        {
            FactKind.Number => $"The figure {missing[0].Text} is in none of the cited passages.",
            FactKind.Date => $"The date {missing[0].Text} is in none of the cited passages.",
            FactKind.Name => $"The name {missing[0].Text} is in none of the cited passages.",
            _ => $"The quoted words \"{missing[0].Text}\" are in none of the cited passages.",
        };
}
