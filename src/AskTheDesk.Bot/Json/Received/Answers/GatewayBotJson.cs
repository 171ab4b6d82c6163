namespace AskTheDesk.Bot.Json.Received.Answers;

/// <summary>How to connect to the gateway.</summary>
/// <param name="Shards">Connections that Discord recommends.</param>
internal sealed record GatewayBotJson(string? Url, int? Shards, SessionStartJson? SessionStartLimit);
