using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Asking;

/// <summary>Tells somebody whose message came without its text how to ask: once in each place.</summary>
internal sealed class HowToAsk(IDiscordLink link, KeptAnswers kept, DeliveryTools tools)
{
    public async Task GiveAsync(ReceivedMessage message, CancellationToken token)
    {
        if (!kept.FirstHint(message.Place.Channel, message.Author.Id))
        {
            return;
        }
        try
        {
            await link.Messages.SendAsync(
                message.Place.Channel,
                Notices.Hint with
                {
                    ReplyTo = message.Id,
                },
                token
            );
        }
        catch (DiscordException e)
        {
            Log.NotDelivered(tools.Log, Incident.New().Id, e.Message);
        }
    }
}
