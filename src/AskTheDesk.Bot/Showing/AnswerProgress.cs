using AskTheDesk.Bot.Answers;

namespace AskTheDesk.Bot.Showing;

/// <summary>How far an answer has come, to be shown while it is written.</summary>
internal abstract record AnswerProgress
{
    private AnswerProgress() { }

    /// <summary>Others are before it.</summary>
    /// <param name="Place">From 1.</param>
    public sealed record InLine(int Place) : AnswerProgress;

    /// <summary>The archive is being searched.</summary>
    public sealed record Searching : AnswerProgress;

    /// <summary>Passages were found and an answer is being written.</summary>
    /// <param name="Passages">Passages searched.</param>
    /// <param name="Sentences">What has passed the check by now.</param>
    /// <param name="Sources">What those cite.</param>
    public sealed record Writing(
        int Passages,
        IReadOnlyList<AnswerSentence> Sentences,
        IReadOnlyList<AnswerSource> Sources
    ) : AnswerProgress;
}
