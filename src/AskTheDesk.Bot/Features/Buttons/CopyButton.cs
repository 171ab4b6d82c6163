using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>The text with its sources, ready to paste.</summary>
internal sealed class CopyButton(Reception reception, RecordBook book, AnswerChanges changes)
    : AnswerButton(ButtonVerb.Copy, reception, book)
{
    protected override Task ClickAsync(Interaction interaction, Answer answer, CancellationToken token) =>
        Reception.SayAsync(interaction, [CopyPages.Of(answer, changes.Of(answer))], token);
}
