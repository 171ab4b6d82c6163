namespace AskTheDesk.Benchmarks.Kills;

/// <summary>How a run was killed and what the index held afterwards.</summary>
/// <param name="Held">The lock was held when it was killed.</param>
/// <param name="Ended">It was done before it could be killed.</param>
/// <param name="Found">One of the four.</param>
internal sealed record KillResult(bool Held, bool Ended, string Found)
{
    public const string Old = "old";
    public const string New = "new";
    public const string Mixed = "mixed";
    public const string Damaged = "damaged";

    public bool IsWhole => Found is Old or New;
}
