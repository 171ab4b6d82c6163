using System.Text.Json.Serialization;

namespace AskTheDesk.Bot.Json.Sent.Frames;

/// <summary>A frame to the gateway.</summary>
/// <param name="Data">Sent also when null: a heartbeat before the first event has none.</param>
internal sealed record SentFrame<T>(
    int Op,
    [property: JsonPropertyName("d"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] T Data
);
