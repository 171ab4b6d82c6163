using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>One of the connections that share the servers between them.</summary>
/// <param name="Number">From 0 to <paramref name="Count"/> - 1; 0 also has the direct conversations.</param>
internal readonly record struct ShardId(int Number, int Count)
{
    /// <summary>Whether this connection hears of the server.</summary>
    public bool Hears(GuildId guild) => (int)((guild.Value >> 22) % (ulong)Count) == Number;
}
