namespace AskTheDesk.Evaluation.Suites;

/// <summary>Something in a suite that cannot be used.</summary>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Field">The field, or null when the line as a whole is meant.</param>
/// <param name="What">What is wrong and what to do, one sentence.</param>
public sealed record SuiteProblem(string File, int Line, string? Field, string What)
{
    public override string ToString() =>
        $"{File}{(Line > 0 ? $":{Line}" : "")}: {(Field is null ? "" : $"{Field}: ")}{What}";
}
