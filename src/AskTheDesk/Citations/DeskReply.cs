using AskTheDesk.Articles;

namespace AskTheDesk.Citations;

/// <summary>What the desk says to a question.</summary>
public abstract record DeskReply
{
    private DeskReply() { }

    /// <summary>Every sentence is supported by the sources it cites, or shown as unsupported without any.</summary>
    /// <param name="Sentences">At least one.</param>
    /// <param name="Sources">By number, each once.</param>
    /// <param name="Dropped">Drafted sentences that did not pass the check and are not shown.</param>
    public sealed record Answered(
        IReadOnlyList<ReplySentence> Sentences,
        IReadOnlyList<Source> Sources,
        IReadOnlyList<DroppedSentence> Dropped
    ) : DeskReply;

    /// <summary>The archive does not say.</summary>
    /// <param name="Nearest">The articles that come nearest, best first; may be empty.</param>
    /// <param name="Dropped">Drafted sentences that did not pass the check and are not shown.</param>
    public sealed record NotInArchive(
        IReadOnlyList<ArticleHeader> Nearest,
        IReadOnlyList<DroppedSentence> Dropped
    ) : DeskReply;

    /// <summary>The question was not looked into.</summary>
    /// <param name="Message">What to do, fit to be shown.</param>
    public sealed record Refused(RefusalReason Reason, string Message) : DeskReply;
}
