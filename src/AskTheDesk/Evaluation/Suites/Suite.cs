namespace AskTheDesk.Evaluation.Suites;

/// <summary>A file of questions with known answers, or of judged claims, as far as it could be read.</summary>
/// <param name="Name">What it calls itself, or its file name without extension.</param>
/// <param name="Questions">In the file's order; ids are unique among questions and claims.</param>
/// <param name="Claims">In the file's order.</param>
/// <param name="Problems">What could not be read, in the file's order; empty when all is well.</param>
public sealed record Suite(
    string Name,
    IReadOnlyList<SuiteQuestion> Questions,
    IReadOnlyList<SuiteClaim> Claims,
    IReadOnlyList<SuiteProblem> Problems
);
