namespace AskTheDesk.Bot.Json.Received;

/// <summary>The gateway's first frame on a connection.</summary>
/// <param name="HeartbeatInterval">Milliseconds.</param>
internal sealed record HelloJson(double? HeartbeatInterval);
