using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>A vote for an answer.</summary>
internal sealed class UpButton(
    Reception reception,
    RecordBook book,
    AnswerChanges changes,
    TimeProvider clock
) : AnswerButton(ButtonVerb.Up, reception, book)
{
    private readonly RecordBook _book = book;

    protected override Task ClickAsync(Interaction interaction, Answer answer, CancellationToken token)
    {
        _book.Vote(new Vote(answer.Id, interaction.Asker.Id, Up: true, Reason: null, clock.GetUtcNow()));
        return Reception.SayAsync(interaction, [VoteText.Thanks(changes.Of(answer))], token);
    }
}
