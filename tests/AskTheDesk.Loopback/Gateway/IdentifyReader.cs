using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Sockets;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>Reads an IDENTIFY and says with which code it is refused.</summary>
internal static class IdentifyReader
{
    /// <summary>Every documented bit.</summary>
    private const long KnownIntents = 0x1FFFF | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25;

    public static CloseCode? Read(JsonObject data, LoopbackOptions options, out Identity identity)
    {
        identity = new Identity(Intents.None, 0, 1);
        if (
            data["intents"] is not JsonValue value
            || !value.TryGetValue<long>(out var bits)
            || !HasProperties(data)
        )
        {
            return CloseCode.DecodeError;
        }
        if ((bits & ~KnownIntents) != 0)
        {
            return CloseCode.InvalidIntents;
        }
        var intents = (Intents)bits;
        if ((intents & Intents.Privileged & ~options.Privileged) != Intents.None)
        {
            return CloseCode.DisallowedIntents;
        }
        return ReadShard(data["shard"], options.Gateway, intents, out identity);
    }

    private static CloseCode? ReadShard(
        JsonNode? shard,
        GatewayOptions options,
        Intents intents,
        out Identity identity
    )
    {
        var (id, count) = shard switch
        {
            null => (0, 1),
            JsonArray { Count: 2 } pair when Number(pair[0]) is { } a && Number(pair[1]) is { } b => (a, b),
            _ => (1, 0),
        };
        identity = new Identity(intents, id, Math.Max(count, 1));
        if (id < 0 || id >= count)
        {
            return CloseCode.InvalidShard;
        }
        return count < options.LeastShards ? CloseCode.ShardingRequired : null;
    }

    private static bool HasProperties(JsonObject data) => data["properties"] is JsonObject;

    private static int? Number(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
