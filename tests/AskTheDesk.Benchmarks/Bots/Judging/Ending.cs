using AskTheDesk.Benchmarks.Bots.Playing;

namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>What became of a question.</summary>
/// <param name="At">When the last of it was written, by the loopback's clock; null when nothing was.</param>
internal sealed record Ending(Asked Asked, EndingKind Kind, DateTimeOffset? At)
{
    /// <summary>The bot heard of it and did not end it as it should.</summary>
    public bool IsOffence =>
        Kind is EndingKind.Silent or EndingKind.Unfinished or EndingKind.Twice or EndingKind.Replaced;

    /// <summary>More may be to come.</summary>
    public bool IsOpen => Kind is EndingKind.NotDelivered or EndingKind.Silent or EndingKind.Unfinished;
}
