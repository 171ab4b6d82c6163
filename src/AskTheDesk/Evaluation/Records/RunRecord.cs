namespace AskTheDesk.Evaluation.Records;

/// <summary>A whole run, as it is kept.</summary>
/// <param name="Format">The version of this layout; fields are added under the same number.</param>
/// <param name="Setup">What was run, on what, how.</param>
/// <param name="Figures">Over everything that counts, then by suite, tag and set.</param>
/// <param name="Questions">In the suites' order.</param>
/// <param name="Claims">In the suites' order.</param>
public sealed record RunRecord(
    int Format,
    RunSetup Setup,
    IReadOnlyList<FigureGroup> Figures,
    IReadOnlyList<QuestionRecord> Questions,
    IReadOnlyList<ClaimRecord> Claims
)
{
    public const int CurrentFormat = 1;
}
