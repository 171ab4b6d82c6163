namespace AskTheDesk.Evaluation.Running.Progress;

/// <summary>How far a run has come.</summary>
/// <param name="Done">Questions and claims finished, those of an earlier, stopped run included.</param>
/// <param name="Kept">Those of an earlier, stopped run.</param>
/// <param name="Wrong">Finished questions that count and are wrong.</param>
public sealed record RunProgress(int Done, int Total, int Kept, int Wrong)
{
    /// <summary>
    /// How long the rest will take if it goes on as it went; null before anything was finished in this run.
    /// </summary>
    /// <param name="elapsed">Since this run began.</param>
    public TimeSpan? Left(TimeSpan elapsed) => Done > Kept ? elapsed / (Done - Kept) * (Total - Done) : null;
}
