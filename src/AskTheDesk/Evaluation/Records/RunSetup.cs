namespace AskTheDesk.Evaluation.Records;

/// <summary>What a run was made with, so that a later one can be told apart from it.</summary>
/// <param name="Started">When, by the clock.</param>
/// <param name="Commit">The project's commit, or its version where the build knows none.</param>
/// <param name="Suites">The suites' file names, in order.</param>
/// <param name="Options">Settings that bear on the result, by name; no secrets.</param>
public sealed record RunSetup(
    DateTimeOffset Started,
    string Commit,
    IReadOnlyList<string> Suites,
    IReadOnlyDictionary<string, string> Options
);
