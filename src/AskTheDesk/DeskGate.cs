using AskTheDesk.Citations;

namespace AskTheDesk;

/// <summary>Turns away questions that need no looking into.</summary>
internal static class DeskGate
{
    /// <summary>The refusal, or null when the question may be asked.</summary>
    public static DeskReply.Refused? Refuse(string question, DeskOptions options)
    {
        if (!question.Any(char.IsLetterOrDigit))
        {
            return new DeskReply.Refused(RefusalReason.Empty, "Ask a question in a sentence or a few words.");
        }
        return question.Length > options.MaxQuestion
            ? new DeskReply.Refused(
                RefusalReason.OverLong,
                $"That question has {question.Length} characters; ask it in at most {options.MaxQuestion}."
            )
            : null;
    }
}
