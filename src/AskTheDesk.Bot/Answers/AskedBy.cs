using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Answers;

/// <summary>Who asked, where and when.</summary>
/// <param name="Guild">The server; null in a direct conversation.</param>
/// <param name="IsThread">The channel is a thread, whose conversation is everybody's.</param>
/// <param name="IsPrivate">Only the asker sees the answer, and no one else's question may lean on it.</param>
public sealed record AskedBy(
    UserId Asker,
    GuildId? Guild,
    ChannelId Channel,
    bool IsThread,
    bool IsPrivate,
    DateTimeOffset At
);
