using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>What was searched, found and dropped.</summary>
internal sealed class WhyButton(Reception reception, RecordBook book, AnswerChanges changes)
    : AnswerButton(ButtonVerb.Why, reception, book)
{
    protected override Task ClickAsync(Interaction interaction, Answer answer, CancellationToken token) =>
        Reception.SayAsync(
            interaction,
            WhyPages.Of(answer, changes.Of(answer), changes.Withdrawn(answer)),
            token
        );
}
