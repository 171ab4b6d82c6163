namespace AskTheDesk.Citations.Facts;

/// <summary>A fact of a claim that none of the cited texts holds.</summary>
/// <param name="Text">As the claim puts it.</param>
/// <param name="Instead">What the texts have in its place, or null where they have nothing.</param>
internal sealed record MissingFact(FactKind Kind, string Text, string? Instead = null);
