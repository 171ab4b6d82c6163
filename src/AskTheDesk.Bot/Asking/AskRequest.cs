using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Questions;

namespace AskTheDesk.Bot.Asking;

/// <summary>A question to be answered.</summary>
/// <param name="At">When it was asked.</param>
internal sealed record AskRequest(Person Person, Place Place, Question Question, DateTimeOffset At)
{
    /// <summary>Only the asker shall see the answer.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The message it was written in; it may be edited or deleted. Null when it came otherwise.</summary>
    public MessageId? Message { get; init; }

    /// <summary>The earlier answer that it goes on from; null goes on from the conversation's last.</summary>
    public Answer? After { get; init; }

    /// <summary>Who asks, where and when, as it is kept. A direct conversation is private.</summary>
    public AskedBy By =>
        new(
            Person.Id,
            Place.Guild,
            Place.Channel,
            Place.Kind == PlaceKind.Thread,
            IsPrivate || Place.Kind == PlaceKind.Direct,
            At
        );
}
