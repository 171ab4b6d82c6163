using AskTheDesk.Citations;

namespace AskTheDesk.Evaluation.Records;

/// <summary>A drafted sentence and what the check made of it.</summary>
/// <param name="Cites">Ranks of the hits it cites.</param>
/// <param name="Missing">Words of it that the cited passages lack.</param>
/// <param name="Why">Why it is not supported; null when it is.</param>
public sealed record DraftRecord(
    string Text,
    IReadOnlyList<int> Cites,
    Verdict Verdict,
    double Probability,
    IReadOnlyList<string> Missing,
    string? Why
);
