using System.Globalization;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>What is shown while an answer is written; only what has passed the check is in it.</summary>
internal static class ProgressPage
{
    private const string GoesOn = "-# Writing…";

    public static OutgoingMessage Of(AnswerId answer, AnswerProgress progress) =>
        new(Text(progress)) { Rows = AnswerButtons.WhileWritten(answer) };

    private static string Text(AnswerProgress progress) =>
        progress switch
        {
            AnswerProgress.InLine line => $"Busy just now; you are number {line.Place} in line.",
            AnswerProgress.Searching => "Searching the archive…",
            AnswerProgress.Writing { Sentences: [] } writing => string.Create(
                CultureInfo.InvariantCulture,
                $"Searched {writing.Passages:N0} passages. Writing…"
            ),
            AnswerProgress.Writing writing => SoFar(writing),
            _ => throw new ArgumentOutOfRangeException(nameof(progress)),
        };

    /// <summary>The last page of what there is: who reads along has read those before it.</summary>
    private static string SoFar(AnswerProgress.Writing writing) =>
        Pager.Pages([
            .. SentenceText.Pieces(writing.Sentences, writing.Sources),
            .. SourceText.Pieces(writing.Sources),
            new Piece("\n\n", GoesOn),
        ])[^1];
}
