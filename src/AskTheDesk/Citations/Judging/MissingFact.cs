namespace AskTheDesk.Citations.Judging;

/// <summary>A fact of a claim that none of the cited texts holds.</summary>
/// <param name="Text">As the claim puts it.</param>
internal sealed record MissingFact(FactKind Kind, string Text);
