namespace AskTheDesk.Evaluation.Gates;

/// <summary>What two runs have in common and what not.</summary>
/// <param name="Pairs">In the later run's order.</param>
/// <param name="Gone">Keys that only the earlier has.</param>
/// <param name="Added">Keys that only the later has.</param>
/// <param name="Edited">Keys of what means another thing in each.</param>
internal sealed record PairedRecords<T>(
    IReadOnlyList<(T Before, T After)> Pairs,
    IReadOnlyList<string> Gone,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Edited
);
