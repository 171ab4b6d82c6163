using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Asking;

/// <summary>Whether a question may be asked where it was.</summary>
internal abstract record Admission
{
    private Admission() { }

    /// <summary>It may, of these articles.</summary>
    public sealed record Let(Question Question) : Admission;

    /// <summary>It may not, and why.</summary>
    public sealed record Turned(OutgoingMessage Why) : Admission;
}
