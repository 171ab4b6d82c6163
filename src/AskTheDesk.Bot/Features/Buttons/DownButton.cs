using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Bot.Recording;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>A vote against an answer, kept at once; the form that asks why may be left unsent.</summary>
internal sealed class DownButton(
    IDiscordLink link,
    Reception reception,
    RecordBook book,
    AnswerChanges changes,
    TimeProvider clock
) : AnswerForm(ButtonVerb.Down, reception, book)
{
    private const string Input = "reason";
    private const int LongestReason = 1000;

    private readonly RecordBook _book = book;

    protected override Task ClickAsync(Interaction interaction, Answer answer, CancellationToken token)
    {
        Count(interaction, answer, reason: null);
        var reason = new TextInput(Input, "What is wrong with it?")
        {
            Paragraph = true,
            Required = false,
            MaxLength = LongestReason,
        };
        var id = new ButtonId(ButtonVerb.Down, answer.Id).ToString();
        return link.Replies.ShowModalAsync(interaction, new Modal(id, "Your vote is kept", [reason]), token);
    }

    protected override Task SubmitAsync(
        Interaction interaction,
        Answer answer,
        IReadOnlyDictionary<string, string> fields,
        CancellationToken token
    )
    {
        Count(
            interaction,
            answer,
            fields.GetValueOrDefault(Input)?.Trim() is { Length: > 0 } typed ? typed : null
        );
        return Reception.SayAsync(interaction, [VoteText.Thanks(changes.Of(answer))], token);
    }

    private void Count(Interaction interaction, Answer answer, string? reason) =>
        _book.Vote(new Vote(answer.Id, interaction.Asker.Id, Up: false, reason, clock.GetUtcNow()));
}
