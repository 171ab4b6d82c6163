using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Messages;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Asking;

/// <summary>Takes questions where they are asked, and sees that each is answered there.</summary>
internal sealed class Reception(IDiscordLink link, Doors doors, Asker asker, DeliveryTools tools)
{
    /// <summary>Answers a question that came by a command, a button or a form.</summary>
    /// <param name="isPrivate">Only the asker sees the answer.</param>
    /// <param name="after">The answer that it goes on from, or null.</param>
    public async Task AnswerAsync(
        Interaction interaction,
        Question question,
        bool isPrivate,
        Answer? after,
        CancellationToken token
    )
    {
        if (doors.RefuseQuestion(interaction.Place, interaction.Asker) is { } refusal)
        {
            await SayAsync(interaction, [refusal], token);
            return;
        }
        var request = new AskRequest(interaction.Asker, interaction.Place, question, interaction.Received)
        {
            IsPrivate = isPrivate,
            After = after,
        };
        await using var place = new InteractionPlace(link, interaction, isPrivate, tools);
        await asker.AskAsync(request, place, token);
    }

    /// <summary>Answers a question that was written in a message.</summary>
    /// <returns>The answer and where it stands; null when there is none.</returns>
    public async Task<(Answer Answer, Placed Placed)?> AnswerAsync(
        ReceivedMessage message,
        Question question,
        Answer? after,
        CancellationToken token
    )
    {
        var received = tools.Clock.GetUtcNow();
        await using var place = new MessagePlace(link, message, received, tools);
        if (doors.RefuseQuestion(message.Place, message.Author) is { } refusal)
        {
            await place.FinishAsync([refusal], token);
            return null;
        }
        var request = new AskRequest(message.Author, message.Place, question, received)
        {
            Message = message.Id,
            After = after,
        };
        return await asker.AskAsync(request, place, token);
    }

    /// <summary>Says something to the one who used a command or a button, and to nobody else.</summary>
    public async Task SayAsync(
        Interaction interaction,
        IReadOnlyList<OutgoingMessage> pages,
        CancellationToken token
    )
    {
        await using var place = Quietly(interaction);
        await place.FinishAsync(pages, token);
    }

    /// <summary>Where only the one who used a command or a button is answered.</summary>
    public InteractionPlace Quietly(Interaction interaction) =>
        new(link, interaction, isPrivate: true, tools);

    /// <summary>What to say at once to somebody who may not use this here; null when they may.</summary>
    public OutgoingMessage? Refuse(Interaction interaction) =>
        doors.Refuse(interaction.Place, interaction.Asker);

    /// <summary>Whether somebody may ask here, and of which articles; counts as a question.</summary>
    public async Task<Admission> AdmitAsync(
        Interaction interaction,
        Question question,
        CancellationToken token
    ) =>
        doors.RefuseQuestion(interaction.Place, interaction.Asker) is { } refusal
            ? new Admission.Turned(refusal)
            : await doors.AdmitAsync(interaction.Place, interaction.Asker, question, token);
}
