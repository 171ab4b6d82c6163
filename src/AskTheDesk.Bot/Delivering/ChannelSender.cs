using System.Globalization;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Delivering;

/// <summary>Sends the pages of an answer as messages, each once however often it has to be tried.</summary>
/// <param name="question">The interaction or message that is answered; makes the nonces.</param>
internal sealed class ChannelSender(IDiscordLink link, Delivery delivery, ulong question, TimeProvider clock)
{
    /// <summary>How long an answer is worth sending while Discord is down.</summary>
    public static readonly TimeSpan Worth = TimeSpan.FromMinutes(10);

    private DateTimeOffset Until => clock.GetUtcNow() + Worth;

    /// <summary>Sends all, in order.</summary>
    /// <param name="replyTo">What the first replies to, or null.</param>
    /// <exception cref="DiscordException">One could not be sent; those behind it were not tried.</exception>
    public Task<Placed> SendAsync(
        ChannelId channel,
        IReadOnlyList<OutgoingMessage> pages,
        MessageId? replyTo,
        CancellationToken token
    ) => SendAsync(channel, pages, from: 0, replyTo, token);

    /// <summary>Sends those from a page on, counted from 0.</summary>
    /// <exception cref="DiscordException">One could not be sent; those behind it were not tried.</exception>
    public async Task<Placed> SendAsync(
        ChannelId channel,
        IReadOnlyList<OutgoingMessage> pages,
        int from,
        MessageId? replyTo,
        CancellationToken token
    )
    {
        var sent = new List<MessageId>();
        for (var page = from; page < pages.Count; page++)
        {
            var message = pages[page] with
            {
                Ephemeral = false,
                ReplyTo = page == from ? replyTo : null,
                Nonce = Nonce(page),
            };
            sent.Add(
                await delivery.SendAsync(() => link.Messages.SendAsync(channel, message, token), Until, token)
            );
        }
        return new Placed(channel, sent);
    }

    /// <summary>Sends all to the asker alone.</summary>
    /// <exception cref="DiscordException">They take no messages, or it could not be sent.</exception>
    public async Task<Placed> SendDirectAsync(
        UserId asker,
        IReadOnlyList<OutgoingMessage> pages,
        CancellationToken token
    )
    {
        var channel = await delivery.SendAsync(
            () => link.Messages.OpenDirectAsync(asker, token),
            Until,
            token
        );
        return await SendAsync(channel, pages, replyTo: null, token);
    }

    /// <summary>The nonce of a page of this answer: the same page has the same one when it is sent again.</summary>
    public string Nonce(int page) => string.Create(CultureInfo.InvariantCulture, $"{question}-{page}");
}
