using System.Collections.Immutable;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Gateway;
using AskTheDesk.Loopback.Limits;

namespace AskTheDesk.Tests.Bot.Conformance;

/// <summary>Discords that links are checked on.</summary>
internal static class ConformanceWorlds
{
    /// <summary>Its limits do not show, and sessions can be started at once.</summary>
    public static readonly LoopbackOptions Unlimited = new()
    {
        Limits = RateLimits.None,
        Gateway = new GatewayOptions { MaxConcurrency = 16, IdentifyWindow = TimeSpan.FromMilliseconds(1) },
        Patience = TimeSpan.FromSeconds(20),
    };

    /// <summary>A channel takes three messages in half a second.</summary>
    public static readonly LoopbackOptions TightBuckets = Unlimited with
    {
        Limits = RateLimits.None with
        {
            Buckets = ImmutableDictionary<string, Rate>.Empty.Add("message-create", Rate.Per(3, 0.5)),
        },
    };

    /// <summary>Heartbeats are due every 200 milliseconds.</summary>
    public static readonly LoopbackOptions QuickHeart = Unlimited with
    {
        Gateway = Unlimited.Gateway with { HeartbeatInterval = TimeSpan.FromMilliseconds(200) },
    };
}
