using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Asking;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Recording;

namespace AskTheDesk.Bot.Features.Buttons;

/// <summary>Makes a private answer public: a copy of it, in the same channel, with buttons of its own.</summary>
internal sealed class ShareButton(
    IDiscordLink link,
    Reception reception,
    RecordBook book,
    AnswerSharing sharing,
    DeliveryTools tools
) : AnswerButton(ButtonVerb.Share, reception, book)
{
    protected override async Task ClickAsync(Interaction interaction, Answer answer, CancellationToken token)
    {
        if (sharing.Refuse(answer) is { } refusal)
        {
            await Reception.SayAsync(interaction, [refusal], token);
            return;
        }
        await using var place = new InteractionPlace(link, interaction, isPrivate: false, tools);
        await sharing.ShareAsync(answer, place, token);
    }
}
