using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>Something that happened and that the bot's sessions are told of.</summary>
/// <param name="Needs">Intents of which a session needs one; None goes to everybody.</param>
/// <param name="GuildId">Decides the shard; null (a DM) is shard 0.</param>
/// <param name="Data">What stands in <c>d</c> for a session that may read message content.</param>
internal sealed record GatewayEvent(string Name, Intents Needs, ulong? GuildId, JsonObject Data)
{
    /// <summary>What stands in <c>d</c> for a session without the message content intent, where that differs.</summary>
    public JsonObject? Blanked { get; init; }

    /// <summary>The interaction or message whose delivery is to be noted.</summary>
    public ulong? Subject { get; init; }
}
