using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Delivering;

/// <summary>Answers a command, a form or a button where it was used.</summary>
/// <param name="isPrivate">Only the asker sees it.</param>
internal sealed class InteractionPlace(
    IDiscordLink link,
    Interaction interaction,
    bool isPrivate,
    DeliveryTools tools
) : IAnswerPlace
{
    private readonly ChannelSender _channel = new(link, tools.Delivery, interaction.Id.Value, tools.Clock);
    private bool _isAcknowledged;
    private bool _hasProgress;

    /// <summary>Discord hears nothing of an interaction after this; a second is kept for the way.</summary>
    private DateTimeOffset Deadline => interaction.Received + Interaction.Lifetime - TimeSpan.FromSeconds(1);

    /// <summary>Whoever sees a private answer is looking at it.</summary>
    private bool Pings => !isPrivate && tools.Clock.GetUtcNow() - interaction.Received > DeliveryTools.Slow;

    public async Task<bool> BeginAsync(CancellationToken token)
    {
        try
        {
            await link.Replies.DeferAsync(interaction, isPrivate, token);
            _isAcknowledged = true;
        }
        catch (DiscordException e) when (e.Failure == DiscordFailure.AlreadyAnswered)
        {
            Log.AnsweredElsewhere(tools.Log, e.Message);
            return false;
        }
        catch (DiscordException e)
        {
            // It may have arrived all the same; the answer finds out.
            Log.NotAcknowledged(tools.Log, e.Message);
            _isAcknowledged = true;
        }
        return true;
    }

    public async Task ShowAsync(OutgoingMessage progress, CancellationToken token)
    {
        try
        {
            await link.Replies.EditAsync(interaction, progress, token);
            _hasProgress = true;
        }
        catch (DiscordException e)
        {
            Log.ProgressNotShown(tools.Log, e.Message);
        }
    }

    public async Task<Placed> FinishAsync(IReadOnlyList<OutgoingMessage> pages, CancellationToken token)
    {
        var shown = new List<MessageId>();
        var led = Pings ? LedPages.For(interaction.Asker.Id, pings: true, pages) : pages;
        try
        {
            foreach (var page in led)
            {
                shown.Add(await ShowAsync(page, shown.Count == 0, token));
            }
            return new Placed(interaction.Place.Channel, [.. shown.Where(id => id != default)]);
        }
        catch (DiscordException e) when (e.Failure is not (DiscordFailure.Rejected or DiscordFailure.Blocked))
        {
            Log.InteractionLost(tools.Log, e.Message);
            return await ElsewhereAsync([.. pages.Skip(shown.Count)], token);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<MessageId> ShowAsync(OutgoingMessage page, bool isFirst, CancellationToken token)
    {
        var message = page with { Ephemeral = isPrivate };
        return tools.Delivery.SendAsync(
            () => isFirst ? FirstAsync(message, token) : FollowAsync(message, token),
            Deadline,
            token
        );
    }

    private async Task<MessageId> FirstAsync(OutgoingMessage message, CancellationToken token)
    {
        if (!_isAcknowledged)
        {
            _isAcknowledged = true;
            try
            {
                return await link.Replies.ReplyAsync(interaction, message, token);
            }
            catch (DiscordException e) when (e.Failure == DiscordFailure.AlreadyAnswered)
            {
                // By this process, before what went wrong.
            }
        }
        if (message.Ping is not null && _hasProgress)
        {
            return await AnewAsync(message, token);
        }
        try
        {
            return await link.Replies.EditAsync(interaction, message, token);
        }
        catch (DiscordException e) when (e.Failure == DiscordFailure.NotFound)
        {
            // Somebody has deleted what was shown so far.
            return await FollowAsync(message, token);
        }
    }

    /// <summary>An edit pings nobody, so the answer is a new message, and the progress goes.</summary>
    private async Task<MessageId> AnewAsync(OutgoingMessage message, CancellationToken token)
    {
        try
        {
            var answer = await link.Replies.FollowUpAsync(interaction, message, token);
            await link.Replies.DeleteAsync(interaction, followUp: null, token);
            return answer;
        }
        catch (DiscordException e) when (e.Failure == DiscordFailure.Uncertain)
        {
            Log.InteractionLost(tools.Log, e.Message);
            return await link.Replies.EditAsync(interaction, message, token);
        }
    }

    /// <summary>One more message; whether a lost one stands cannot be told, and twice is worse.</summary>
    private async Task<MessageId> FollowAsync(OutgoingMessage message, CancellationToken token)
    {
        try
        {
            return await link.Replies.FollowUpAsync(interaction, message, token);
        }
        catch (DiscordException e) when (e.Failure == DiscordFailure.Uncertain)
        {
            Log.InteractionLost(tools.Log, e.Message);
            return default;
        }
    }

    private async Task<Placed> ElsewhereAsync(IReadOnlyList<OutgoingMessage> pages, CancellationToken token)
    {
        var asker = interaction.Asker.Id;
        try
        {
            return isPrivate
                ? await _channel.SendDirectAsync(asker, pages, token)
                : await _channel.SendAsync(
                    interaction.Place.Channel,
                    LedPages.For(asker, Pings, pages),
                    replyTo: null,
                    token
                );
        }
        catch (DiscordException e)
        {
            Log.NotDelivered(tools.Log, Incident.New().Id, e.Message);
            return new Placed(interaction.Place.Channel, []);
        }
    }
}
