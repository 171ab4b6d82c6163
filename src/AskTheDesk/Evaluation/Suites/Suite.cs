namespace AskTheDesk.Evaluation.Suites;

/// <summary>A file of questions with known answers, as far as it could be read.</summary>
/// <param name="Name">What it calls itself, or its file name without extension.</param>
/// <param name="Questions">In the file's order; ids are unique.</param>
/// <param name="Problems">What could not be read, in the file's order; empty when all is well.</param>
public sealed record Suite(
    string Name,
    IReadOnlyList<SuiteQuestion> Questions,
    IReadOnlyList<SuiteProblem> Problems
);
