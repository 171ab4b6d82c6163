using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Statistics;

namespace AskTheDesk.Evaluation.Gates;

/// <summary>A figure in two runs, over the questions or claims that both have.</summary>
/// <param name="Before">In the earlier run.</param>
/// <param name="After">In the later run.</param>
/// <param name="Interval">Where the change most likely lies: the 95 % interval of a paired bootstrap.</param>
/// <param name="Count">Questions or claims it is taken over.</param>
public sealed record FigureChange(
    string Name,
    double Before,
    double After,
    Interval Interval,
    int Count,
    Unit Unit
)
{
    public double Change => After - Before;

    /// <summary>More than noise: chance alone would rarely move it so far.</summary>
    public bool IsReal => Interval.Low > 0 || Interval.High < 0;
}
