namespace AskTheDesk.Loopback.Gateway;

/// <summary>What a client said of itself in IDENTIFY.</summary>
internal sealed record Identity(Intents Intents, int Shard, int Shards)
{
    public bool Wants(GatewayEvent e) =>
        (e.Needs == Intents.None || (Intents & e.Needs) != Intents.None) && Shard == ShardOf(e.GuildId);

    /// <summary>DMs go to shard 0.</summary>
    public int ShardOf(ulong? guild) => guild is { } id ? (int)((id >> 22) % (ulong)Shards) : 0;
}
