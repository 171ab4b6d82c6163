using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>The cited sentences in their passages.</summary>
internal sealed class PassagesButton(Reception reception, RecordBook book, AnswerChanges changes)
    : AnswerButton(ButtonVerb.Passages, reception, book)
{
    protected override Task ClickAsync(Interaction interaction, Answer answer, CancellationToken token) =>
        Reception.SayAsync(interaction, PassagePages.Of(answer, changes.Of(answer)), token);
}
