using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>A figure that can be taken over records of one kind.</summary>
/// <param name="Name">As <c>--min</c> takes it.</param>
/// <param name="Help">What it says, one line.</param>
/// <param name="Read">What a record gives to it; null for one that it is not taken over.</param>
/// <param name="Of">The figure; null when the readings do not give one.</param>
public sealed record Measure<T>(
    string Name,
    string Help,
    Func<T, Reading?> Read,
    Func<IReadOnlyList<Reading>, double?> Of
)
{
    public Unit Unit { get; init; } = Unit.Share;

    /// <summary>What the records that it is taken over give.</summary>
    public IReadOnlyList<Reading> Readings(IEnumerable<T> records) =>
        [.. records.Select(Read).OfType<Reading>()];
}
