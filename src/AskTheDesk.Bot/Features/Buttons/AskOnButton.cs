using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>A question that goes on from an answer, under the same limits.</summary>
internal sealed class AskOnButton(
    IDiscordLink link,
    Reception reception,
    RecordBook book,
    AnswerChanges changes
) : AnswerForm(ButtonVerb.AskOn, reception, book)
{
    private const string Input = "question";
    private const int MaxTyped = 4000;

    protected override Task ClickAsync(Interaction interaction, Answer answer, CancellationToken token)
    {
        var question = new TextInput(Input, "Your question") { Paragraph = true, MaxLength = MaxTyped };
        var id = new ButtonId(ButtonVerb.AskOn, answer.Id).ToString();
        // A form has room for no more; Passages and Why say which source and what became of it.
        var title = changes.Of(answer).Count == 0 ? "Ask on" : "Ask on: a source has changed since";
        return link.Replies.ShowModalAsync(interaction, new Modal(id, title, [question]), token);
    }

    protected override Task SubmitAsync(
        Interaction interaction,
        Answer answer,
        IReadOnlyDictionary<string, string> fields,
        CancellationToken token
    )
    {
        var question = new Question(QuestionText.Of(fields.GetValueOrDefault(Input, "")))
        {
            AsOf = answer.Limits.AsOf,
            From = answer.Limits.From,
            To = answer.Limits.To,
            Sources = answer.Limits.Sources,
        };
        var isPrivate = answer.By is { IsPrivate: true, Guild: not null };
        return Reception.AnswerAsync(interaction, question, isPrivate, answer, token);
    }
}
