namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>A suite file taken apart into rows, whatever its format.</summary>
/// <param name="Name">What the file calls itself, or null.</param>
/// <param name="Problems">What could not be taken apart.</param>
internal sealed record SuiteRows(
    string? Name,
    IReadOnlyList<SuiteRow> Rows,
    IReadOnlyList<SuiteProblem> Problems
);
