namespace AskTheDesk.Bot.Json.Received;

/// <summary>One message by <paramref name="Id"/>, or several by <paramref name="Ids"/>.</summary>
internal sealed record MessageDeletedJson(ulong? Id, IReadOnlyList<ulong>? Ids, ulong ChannelId);
