using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>What to do after a try.</summary>
internal abstract record Verdict
{
    private Verdict() { }

    /// <summary>Done; the answer's body, empty when an earlier try must have done it.</summary>
    internal sealed record Finish(byte[] Body) : Verdict;

    /// <summary>Try again after a while.</summary>
    internal sealed record Again(TimeSpan After) : Verdict;

    /// <summary>Tell the caller.</summary>
    internal sealed record GiveUp(DiscordFailure Failure) : Verdict;
}
