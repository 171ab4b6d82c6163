using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Showing;

/// <summary>An answer as the newsroom reads it: sentences with their markers, under them the sources.</summary>
internal sealed class AnswerPages(AnswerNotes notes)
{
    /// <summary>At least one message, in order; the buttons are on the last.</summary>
    public IReadOnlyList<OutgoingMessage> Of(Answer answer)
    {
        var pages = Pager.Pages([.. Body(answer), .. notes.Of(answer)]);
        return
        [
            .. pages.SkipLast(1).Select(page => new OutgoingMessage(page)),
            new OutgoingMessage(pages[^1]) { Rows = AnswerButtons.Of(answer) },
        ];
    }

    private static IEnumerable<Piece> Body(Answer answer) =>
        answer.Outcome switch
        {
            AnswerOutcome.Answered => SentenceText
                .Pieces(answer.Sentences, answer.Sources)
                .Concat(SourceText.Pieces(answer.Sources)),
            AnswerOutcome.NotInArchive => MissText.Pieces(answer),
            _ => [new Piece("", PlainMarkdown.Escape(answer.Refusal ?? Notices.Unanswered))],
        };
}
