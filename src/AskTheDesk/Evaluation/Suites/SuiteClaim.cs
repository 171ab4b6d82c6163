namespace AskTheDesk.Evaluation.Suites;

/// <summary>A claim with what it cites, and whether people found it supported.</summary>
/// <param name="Id">Unique in its suite.</param>
/// <param name="Set">Where the suite has it from; figures are told apart by it.</param>
/// <param name="Evidence">What it cites, each a passage or a sentence; may be empty.</param>
public sealed record SuiteClaim(
    string Id,
    string Set,
    string Text,
    IReadOnlyList<string> Evidence,
    bool Supported
);
