using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Messages;

/// <summary>Some libraries write null for what is not there.</summary>
internal static class Tidy
{
    /// <summary>A copy without fields that are null, at any depth.</summary>
    public static JsonNode? WithoutNulls(JsonNode? node) =>
        node switch
        {
            JsonObject o => new JsonObject(
                o.Where(p => p.Value is not null)
                    .Select(p => KeyValuePair.Create(p.Key, WithoutNulls(p.Value)))
            ),
            JsonArray a => new JsonArray([.. a.Select(WithoutNulls)]),
            _ => node?.DeepClone(),
        };
}
