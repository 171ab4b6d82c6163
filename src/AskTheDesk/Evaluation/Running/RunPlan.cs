using AskTheDesk.Evaluation.Running.Progress;

namespace AskTheDesk.Evaluation.Running;

/// <summary>How a run is carried out.</summary>
/// <param name="Jobs">Conversations and claims at once, from 1.</param>
public sealed record RunPlan(int Jobs)
{
    /// <summary>Told of each finished question or claim, in no particular order, on any thread.</summary>
    public IProgress<RunProgress>? Progress { get; init; }

    /// <summary>Keeps what is finished, and gives what a stopped run had finished before; null keeps nothing.</summary>
    public RunJournal? Journal { get; init; }
}
