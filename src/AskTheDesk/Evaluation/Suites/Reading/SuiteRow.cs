namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>One question, or one claim, of a suite before its fields are understood.</summary>
/// <param name="Line">Where it begins, from 1.</param>
internal sealed record SuiteRow(int Line, IReadOnlyList<SuiteField> Fields);
