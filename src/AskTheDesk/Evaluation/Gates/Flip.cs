using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Gates;

/// <summary>A question or claim that is right in one run and wrong in the other.</summary>
/// <param name="Key">Suite and id.</param>
/// <param name="Text">The question or the claim.</param>
/// <param name="NowRight">It was wrong and is right; else the reverse.</param>
/// <param name="Blame">For a question that is wrong now, the stage that lost it.</param>
/// <param name="Why">Why it is wrong in the run where it is, one sentence.</param>
public sealed record Flip(string Key, string Text, bool NowRight, Stage? Blame, string? Why);
