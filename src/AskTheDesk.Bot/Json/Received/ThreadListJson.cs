namespace AskTheDesk.Bot.Json.Received;

/// <summary>The active threads of channels that the bot has come to see.</summary>
internal sealed record ThreadListJson(ulong GuildId, IReadOnlyList<ChannelJson>? Threads);
