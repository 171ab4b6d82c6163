using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Port.Messages;

namespace AskTheDesk.Bot.Port;

/// <summary>The bot's messages in channels, threads and direct conversations.</summary>
public interface IChannelMessages
{
    /// <summary>Sends a message, once, however often the link has to try.</summary>
    Task<MessageId> SendAsync(ChannelId channel, OutgoingMessage message, CancellationToken token);

    /// <summary>Replaces a message of the bot's.</summary>
    Task EditAsync(ChannelId channel, MessageId edited, OutgoingMessage message, CancellationToken token);

    /// <summary>Removes a message of the bot's; one that is gone already is fine.</summary>
    Task DeleteAsync(ChannelId channel, MessageId deleted, CancellationToken token);

    /// <summary>
    /// Shows for 10 seconds, or until the next message, that the bot is typing. When that cannot be shown
    /// nothing happens: nobody waits for it.
    /// </summary>
    Task TypingAsync(ChannelId channel, CancellationToken token);

    /// <summary>Opens a public thread on a message, or finds the one it has.</summary>
    /// <param name="name">1 to 100 characters.</param>
    Task<ChannelId> OpenThreadAsync(ChannelId channel, MessageId start, string name, CancellationToken token);

    /// <summary>The direct conversation with a user. They may still refuse messages in it.</summary>
    Task<ChannelId> OpenDirectAsync(UserId user, CancellationToken token);
}
