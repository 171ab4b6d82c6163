using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using Discord;

namespace AskTheDesk.DiscordNet.Events;

/// <summary>Reads messages.</summary>
internal static class MessageReader
{
    /// <summary>The message.</summary>
    /// <param name="place">Where it stands; null reads its own channel.</param>
    public static ReceivedMessage Read(IMessage message, Place? place = null) =>
        new(
            new MessageId(message.Id),
            place ?? Places.Read(message.Channel),
            People.Read(message.Author),
            message.Content ?? ""
        )
        {
            Mentions = [.. message.MentionedUserIds.Select(user => new UserId(user))],
            RepliesTo = message.Reference is { MessageId: { IsSpecified: true, Value: var replied } }
                ? new MessageId(replied)
                : null,
            RepliesToAuthor = message is IUserMessage { ReferencedMessage.Author: { } author }
                ? new UserId(author.Id)
                : null,
        };

    /// <summary>Whether a person wrote it, rather than the system or a command's answer.</summary>
    public static bool IsWritten(IMessage message) =>
        message.Type is MessageType.Default or MessageType.Reply;
}
