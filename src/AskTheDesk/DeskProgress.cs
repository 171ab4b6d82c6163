using AskTheDesk.Citations;

namespace AskTheDesk;

/// <summary>What the desk is doing, told while a question is answered.</summary>
public abstract record DeskProgress
{
    private DeskProgress() { }

    /// <summary>The archive was searched.</summary>
    /// <param name="Passages">Passages in the archive.</param>
    /// <param name="Hits">Passages found.</param>
    public sealed record Searched(int Passages, int Hits) : DeskProgress;

    /// <summary>A sentence has passed the check and may be shown.</summary>
    public sealed record Passed(CheckedSentence Sentence) : DeskProgress;

    /// <summary>The model failed: what was shown is void, and the articles are quoted instead.</summary>
    public sealed record FellBack(string Why) : DeskProgress;
}
