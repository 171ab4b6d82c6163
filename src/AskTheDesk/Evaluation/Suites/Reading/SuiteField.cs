namespace AskTheDesk.Evaluation.Suites.Reading;

/// <summary>One field of a line of a suite, whatever the format.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Values">One for a single value, any number for a list; null for anything deeper.</param>
internal sealed record SuiteField(string Name, int Line, IReadOnlyList<string>? Values, bool IsList = false);
