namespace AskTheDesk.Evaluation.Measures;

/// <summary>A figure that can be taken over records of one kind.</summary>
/// <param name="Name">As <c>--min</c> takes it.</param>
/// <param name="Help">What it says, one line.</param>
/// <param name="Counts">Whether a record is one that the figure is taken over.</param>
/// <param name="Of">
/// The figure over records that count; null when they do not give one, as no precision without an answer.
/// </param>
public sealed record Measure<T>(
    string Name,
    string Help,
    Func<T, bool> Counts,
    Func<IReadOnlyList<T>, double?> Of
)
{
    /// <summary>Higher is better, so that a minimum makes sense; false for times.</summary>
    public bool HigherIsBetter { get; init; } = true;
}
