using AskTheDesk.Evaluation.Gates;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Reports;

/// <summary>All that a report tells.</summary>
/// <param name="Comparison">With the baseline; null without one.</param>
/// <param name="Misses">Why the run fails its gates, one sentence each; empty when it passes.</param>
public sealed record RunReport(RunRecord Run, RunComparison? Comparison, IReadOnlyList<string> Misses)
{
    /// <summary>The figures over everything.</summary>
    public IReadOnlyList<Figure> Figures =>
        Run.Figures.FirstOrDefault(group => group.Name == FigureGroup.All)?.Figures ?? [];

    /// <summary>How many wrong answers each stage is blamed for, in the order of the stages.</summary>
    public IReadOnlyList<(Stage Stage, int Count)> Blame =>
        [
            .. Enum.GetValues<Stage>()
                .Select(stage =>
                    (stage, Run.Questions.Count(q => q.Question.LeftOut is null && q.Blame == stage))
                ),
        ];
}
