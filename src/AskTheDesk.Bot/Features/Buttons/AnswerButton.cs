using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>A button under an answer. The answer is read from the record, so it works for as long as that does.</summary>
internal abstract class AnswerButton(string verb, Reception reception, RecordBook book) : Feature
{
    protected Reception Reception { get; } = reception;

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.ButtonClicked clicked
        && ButtonId.Read(clicked.CustomId) is { } id
        && string.Equals(id.Verb, verb, StringComparison.Ordinal)
            ? token => FindAsync(clicked.Interaction, id.Answer, ClickAsync, token)
            : null;

    /// <summary>Does what the button is for.</summary>
    protected abstract Task ClickAsync(Interaction interaction, Answer answer, CancellationToken token);

    /// <summary>Finds the answer for somebody who may see it, or says why there is none.</summary>
    protected async Task FindAsync(
        Interaction interaction,
        AnswerId id,
        Func<Interaction, Answer, CancellationToken, Task> act,
        CancellationToken token
    )
    {
        var answer = book.Find(id);
        var refusal =
            Reception.Refuse(interaction)
            ?? answer switch
            {
                null => Notices.Forgotten,
                { By.IsPrivate: true } when answer.By.Asker != interaction.Asker.Id => Notices.NotYours,
                _ => null,
            };
        await (
            answer is not null && refusal is null
                ? act(interaction, answer, token)
                : Reception.SayAsync(interaction, [refusal ?? Notices.Forgotten], token)
        );
    }
}
