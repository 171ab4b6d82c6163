using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Port;

/// <summary>A message that someone wrote.</summary>
/// <param name="Content">
/// Outside data, as typed. Empty when there is no text, and, without the message content intent, when the
/// message neither mentions the bot nor is a direct one.
/// </param>
public sealed record ReceivedMessage(MessageId Id, Place Place, Person Author, string Content)
{
    /// <summary>Users it mentions, a reply's pinged author included.</summary>
    public IReadOnlyList<UserId> Mentions { get; init; } = [];

    /// <summary>The message it replies to.</summary>
    public MessageId? RepliesTo { get; init; }

    /// <summary>Who wrote that message; null also when it is gone.</summary>
    public UserId? RepliesToAuthor { get; init; }
}
