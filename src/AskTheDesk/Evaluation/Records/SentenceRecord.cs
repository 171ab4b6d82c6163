using AskTheDesk.Citations;

namespace AskTheDesk.Evaluation.Records;

/// <summary>A sentence that was shown.</summary>
/// <param name="Text">Without markers.</param>
/// <param name="Citations">Numbers of the sources it cites.</param>
/// <param name="Probability">That they support it, 0 to 1, as the desk's check had it.</param>
/// <param name="Supporting">Those of <paramref name="Citations"/> whose whole passage, alone, supports it.</param>
/// <param name="Supported">All its passages together support it.</param>
public sealed record SentenceRecord(
    string Text,
    IReadOnlyList<int> Citations,
    Verdict Verdict,
    double Probability,
    IReadOnlyList<int> Supporting,
    bool Supported
);
