using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Json.Received;

namespace AskTheDesk.Bot.Gateway.Sockets;

/// <summary>Reads from frames what a connection itself needs.</summary>
internal static class FrameData
{
    private const double ShortestBeat = 1;
    private const double LongestBeat = 10_000_000;

    /// <summary>How often a Hello wants a heartbeat; null when it does not tell, or nothing sensible.</summary>
    public static TimeSpan? Interval(JsonElement data) =>
        TryRead(data, ReceivedJson.Default.HelloJson)?.HeartbeatInterval
            is >= ShortestBeat
                and <= LongestBeat
                and { } milliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;

    /// <summary>The session that a Ready starts; null when it cannot be resumed.</summary>
    public static Session? Session(JsonElement data, Func<Uri, bool> mayResumeAt) =>
        TryRead(data, ReceivedJson.Default.ReadyJson)
            is { SessionId: { Length: > 0 } id, ResumeGatewayUrl: { } url }
        && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && mayResumeAt(address)
            ? new Session(id, address)
            : null;

    private static T? TryRead<T>(JsonElement data, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return data.Deserialize(type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
