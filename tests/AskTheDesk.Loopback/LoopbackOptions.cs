using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;

namespace AskTheDesk.Loopback;

/// <summary>How the loopback Discord behaves. The defaults are Discord's own figures, where they are known.</summary>
public sealed record LoopbackOptions
{
    /// <summary>What it tells the time by: ids, the 3 seconds, the 15 minutes, rate limits, heartbeats.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>TCP port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The bot's token; null makes one.</summary>
    public string? Token { get; init; }

    /// <summary>Decides every random choice, faults included.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How long a wait waits before it fails, in real time.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The privileged intents that are switched on in the developer portal.</summary>
    public Intents Privileged { get; init; }

    /// <summary>How many messages, and how many interactions, are kept; older ones are forgotten.</summary>
    public int History { get; init; } = 100_000;

    public GatewayOptions Gateway { get; init; } = new();

    public RateLimits Limits { get; init; } = RateLimits.Discord;
}
