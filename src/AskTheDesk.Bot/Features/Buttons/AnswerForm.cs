using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>A button under an answer that opens a form; the form comes back under the same id.</summary>
internal abstract class AnswerForm(string verb, Reception reception, RecordBook book)
    : AnswerButton(verb, reception, book)
{
    private readonly string _verb = verb;

    public override Func<CancellationToken, Task>? Take(DiscordEvent heard) =>
        heard is DiscordEvent.ModalSubmitted form
        && ButtonId.Read(form.CustomId) is { } id
        && string.Equals(id.Verb, _verb, StringComparison.Ordinal)
            ? token =>
                FindAsync(
                    form.Interaction,
                    id.Answer,
                    (interaction, answer, cancel) => SubmitAsync(interaction, answer, form.Fields, cancel),
                    token
                )
            : base.Take(heard);

    /// <summary>Does what the form is for.</summary>
    /// <param name="fields">What was typed, by the input's name; outside data.</param>
    protected abstract Task SubmitAsync(
        Interaction interaction,
        Answer answer,
        IReadOnlyDictionary<string, string> fields,
        CancellationToken token
    );
}
