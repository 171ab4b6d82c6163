namespace AskTheDesk.Loopback.Gateway;

/// <summary>Counts IDENTIFYs: by start key in the short window, in all in a day.</summary>
internal sealed class IdentifyBudget(TimeProvider clock, GatewayOptions options)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private readonly Dictionary<int, DateTimeOffset> lastByKey = [];
    private DateTimeOffset dayStarted = clock.GetUtcNow();
    private int used;

    /// <summary>IDENTIFYs left today; below 0 when the client went beyond.</summary>
    public int Remaining
    {
        get
        {
            StartDay();
            return options.SessionStarts - used;
        }
    }

    public TimeSpan ResetsAfter
    {
        get
        {
            StartDay();
            return dayStarted + Day - clock.GetUtcNow();
        }
    }

    /// <summary>Counts one; false when another of its key came within the window.</summary>
    public bool Take(int shard)
    {
        StartDay();
        used++;
        var key = shard % options.MaxConcurrency;
        var now = clock.GetUtcNow();
        var isEarly = lastByKey.TryGetValue(key, out var last) && now - last < options.IdentifyWindow;
        if (!isEarly)
        {
            lastByKey[key] = now;
        }
        return !isEarly;
    }

    private void StartDay()
    {
        if (clock.GetUtcNow() - dayStarted >= Day)
        {
            (dayStarted, used) = (clock.GetUtcNow(), 0);
        }
    }
}
