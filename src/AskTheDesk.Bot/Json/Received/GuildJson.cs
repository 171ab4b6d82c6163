namespace AskTheDesk.Bot.Json.Received;

internal sealed record GuildJson(
    ulong Id,
    string? Name,
    bool? Unavailable,
    IReadOnlyList<ChannelJson>? Channels,
    IReadOnlyList<ChannelJson>? Threads
);
