using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Json.Received.Answers;

namespace AskTheDesk.Bot.Gateway;

/// <summary>How Discord wants its gateway to be used.</summary>
/// <param name="Shards">Connections that it recommends, at least 1.</param>
internal sealed record GatewayInfo(Uri Address, int Shards, SessionStarts Starts)
{
    /// <summary>Reads it; what is missing is taken to be as for a small bot. Null without an address.</summary>
    public static GatewayInfo? Read(GatewayBotJson json) =>
        Uri.TryCreate(json.Url, UriKind.Absolute, out var address)
            ? new(address, Math.Clamp(json.Shards ?? 1, 1, 1000), Read(json.SessionStartLimit))
            : null;

    private static SessionStarts Read(SessionStartJson? json) =>
        new(
            json?.Total ?? 1000,
            json?.Remaining ?? 1000,
            TimeSpan.FromMilliseconds(Math.Clamp(json?.ResetAfter ?? 0, 0, 86_400_000)),
            Math.Max(json?.MaxConcurrency ?? 1, 1)
        );
}
