using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>Every figure by name, for <c>eval --help</c> and <c>--min</c>.</summary>
public static class MetricNames
{
    /// <summary>Names with what they say, in the order they are shown.</summary>
    public static IReadOnlyList<(string Name, string Help, Unit Unit)> All { get; } =
    [
        .. QuestionMeasures.All.Select(measure => (measure.Name, measure.Help, measure.Unit)),
        .. ClaimMeasures.All.Select(measure => (measure.Name, measure.Help, measure.Unit)),
    ];

    /// <summary>Those that can have a minimum.</summary>
    public static IReadOnlyList<string> Shares { get; } =
    [.. All.Where(metric => metric.Unit == Unit.Share).Select(metric => metric.Name)];
}
