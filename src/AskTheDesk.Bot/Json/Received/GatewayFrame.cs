using System.Text.Json;
using System.Text.Json.Serialization;

namespace AskTheDesk.Bot.Json.Received;

/// <summary>A frame from the gateway.</summary>
/// <param name="S">The event's number; null unless it is one.</param>
/// <param name="T">The event's name; null unless it is one.</param>
internal sealed record GatewayFrame(
    int Op,
    [property: JsonPropertyName("d")] JsonElement Data,
    long? S,
    string? T
);
