using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>What is said to somebody who voted.</summary>
internal static class VoteText
{
    /// <summary>Thanks, and what has become of the answer's sources: they may not have heard.</summary>
    public static OutgoingMessage Thanks(IReadOnlyList<SourceChange> changes) =>
        Notices.Quietly(
            Pager.Pages([new Piece("", "Thank you; it is kept with the answer."), .. Apart(changes)])[0]
        );

    private static IEnumerable<Piece> Apart(IReadOnlyList<SourceChange> changes) =>
        ChangeText.Pieces(changes).Select((piece, i) => i == 0 ? piece with { Before = "\n" } : piece);
}
