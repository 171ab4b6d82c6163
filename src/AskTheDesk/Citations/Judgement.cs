namespace AskTheDesk.Citations;

/// <summary>The finding on one claim against the texts it cites.</summary>
/// <param name="Probability">That the claim is supported, 0 to 1.</param>
/// <param name="Missing">Numbers, dates, names, quotations and words of the claim that the texts lack.</param>
/// <param name="Why">One sentence for the trace when not supported; else null.</param>
public sealed record Judgement(
    Verdict Verdict,
    double Probability,
    IReadOnlyList<string> Missing,
    string? Why
);
