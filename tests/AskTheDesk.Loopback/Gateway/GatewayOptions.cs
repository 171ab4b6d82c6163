namespace AskTheDesk.Loopback.Gateway;

/// <summary>The gateway's figures.</summary>
public sealed record GatewayOptions
{
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How much longer than the interval a heartbeat may take before the socket is closed with 4009.</summary>
    public TimeSpan HeartbeatGrace { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Whether a compressed message comes in two frames, as one that is large may.</summary>
    public bool SplitsFrames { get; init; }

    /// <summary>The number of shards that <c>/gateway/bot</c> recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Fewer shards than this are refused with 4011.</summary>
    public int LeastShards { get; init; } = 1;

    /// <summary>IDENTIFYs that may come within one window, each with its own <c>shard id % this</c>.</summary>
    public int MaxConcurrency { get; init; } = 1;

    public TimeSpan IdentifyWindow { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>IDENTIFYs in 24 hours; the next one costs the token.</summary>
    public int SessionStarts { get; init; } = 1000;

    /// <summary>Client frames per socket in one <see cref="EventWindow"/>.</summary>
    public int Events { get; init; } = 120;

    public TimeSpan EventWindow { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a session outlives its socket.</summary>
    public TimeSpan ResumeWindow { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Dispatches kept for a resume, per session; a client further behind gets op 9.</summary>
    public int ReplayLimit { get; init; } = 5000;
}
