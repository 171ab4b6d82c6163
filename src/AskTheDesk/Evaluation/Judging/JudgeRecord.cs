namespace AskTheDesk.Evaluation.Judging;

/// <summary>What a model that marks answers made of one.</summary>
/// <param name="Right">Its verdict; null when it gave none.</param>
/// <param name="Failure">Why it gave none, in a few words; null when it did.</param>
public sealed record JudgeRecord(bool? Right, string? Failure);
