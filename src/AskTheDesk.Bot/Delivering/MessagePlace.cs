using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Delivering;

/// <summary>Answers a message with a reply to it.</summary>
/// <param name="received">When it reached this process.</param>
internal sealed class MessagePlace(
    IDiscordLink link,
    ReceivedMessage question,
    DateTimeOffset received,
    DeliveryTools tools
) : IAnswerPlace
{
    // The numbers of an answer's pages count from 0.
    private const int ProgressPage = 99;

    private readonly ChannelSender _channel = new(link, tools.Delivery, question.Id.Value, tools.Clock);
    private MessageId? _progress;

    private ChannelId Channel => question.Place.Channel;

    private bool Pings => tools.Clock.GetUtcNow() - received > DeliveryTools.Slow;

    public Task<bool> BeginAsync(CancellationToken token)
    {
        // Nobody waits for it: it tells of its troubles to no one.
        _ = link.Messages.TypingAsync(Channel, token);
        return Task.FromResult(true);
    }

    public async Task ShowAsync(OutgoingMessage progress, CancellationToken token)
    {
        try
        {
            if (_progress is { } shown)
            {
                await link.Messages.EditAsync(Channel, shown, progress, token);
            }
            else
            {
                _progress = await link.Messages.SendAsync(
                    Channel,
                    progress with
                    {
                        ReplyTo = question.Id,
                        Nonce = _channel.Nonce(ProgressPage),
                    },
                    token
                );
            }
        }
        catch (DiscordException e)
        {
            Log.ProgressNotShown(tools.Log, e.Message);
        }
    }

    public async Task<Placed> FinishAsync(IReadOnlyList<OutgoingMessage> pages, CancellationToken token)
    {
        try
        {
            return Pings || _progress is null
                ? await AnewAsync(pages, token)
                : await InPlaceAsync(_progress.Value, pages, token);
        }
        catch (DiscordException e) when (e.Failure is not (DiscordFailure.Rejected or DiscordFailure.Blocked))
        {
            return await DirectAsync(pages, e, token);
        }
    }

    public async ValueTask DisposeAsync() => await TakeAwayAsync(CancellationToken.None);

    private async Task<Placed> AnewAsync(IReadOnlyList<OutgoingMessage> pages, CancellationToken token)
    {
        var led = Pings ? LedPages.For(question.Author.Id, pings: true, pages) : pages;
        var placed = await _channel.SendAsync(Channel, led, question.Id, token);
        await TakeAwayAsync(token);
        return placed;
    }

    private async Task<Placed> InPlaceAsync(
        MessageId progress,
        IReadOnlyList<OutgoingMessage> pages,
        CancellationToken token
    )
    {
        try
        {
            await tools.Delivery.SendAsync(
                async () =>
                {
                    await link.Messages.EditAsync(Channel, progress, pages[0], token);
                    return progress;
                },
                tools.Clock.GetUtcNow() + ChannelSender.Worth,
                token
            );
        }
        catch (DiscordException e) when (e.Failure == DiscordFailure.NotFound)
        {
            // Somebody has deleted the progress; the question still stands.
            _progress = null;
            return await AnewAsync(pages, token);
        }
        _progress = null;
        var placed = await _channel.SendAsync(Channel, pages, from: 1, replyTo: null, token);
        return placed with { Messages = [progress, .. placed.Messages] };
    }

    /// <summary>The asker alone can be told, in a direct conversation; or nobody can.</summary>
    private async Task<Placed> DirectAsync(
        IReadOnlyList<OutgoingMessage> pages,
        DiscordException failed,
        CancellationToken token
    )
    {
        var incident = Incident.New();
        Log.NotDelivered(tools.Log, incident.Id, failed.Message);
        if (question.Place.Kind == PlaceKind.Direct)
        {
            return new Placed(Channel, []);
        }
        try
        {
            var note = new OutgoingMessage(
                $"I could not answer in <#{Channel}> ({incident.Id}), so here it is:"
            );
            return await _channel.SendDirectAsync(question.Author.Id, [note, .. pages], token);
        }
        catch (DiscordException e)
        {
            Log.NotDelivered(tools.Log, incident.Id, e.Message);
            return new Placed(Channel, []);
        }
    }

    private async Task TakeAwayAsync(CancellationToken token)
    {
        if (_progress is not { } shown)
        {
            return;
        }
        _progress = null;
        try
        {
            await link.Messages.DeleteAsync(Channel, shown, token);
        }
        catch (DiscordException e)
        {
            Log.ProgressNotShown(tools.Log, e.Message);
        }
    }
}
