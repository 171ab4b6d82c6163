namespace AskTheDesk.Bot.Rest.Limits;

/// <summary>
/// Knows for every bucket how long the next request must wait. A bucket is Discord's name for it and what it
/// is counted for; before the first answer a route is a bucket of its own.
/// </summary>
internal sealed class BucketTimes(TimeProvider clock)
{
    /// <summary>Over this many buckets, those that are full again are forgotten.</summary>
    public const int Kept = 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<BucketKey, DateTimeOffset> _closed = [];

    /// <summary>How many buckets are remembered.</summary>
    public int Count => _closed.Count;

    /// <summary>The bucket that a route draws from, as far as is known.</summary>
    public BucketKey KeyOf(Route route)
    {
        lock (_gate)
        {
            return new(_names.GetValueOrDefault(route.Name, route.Name), route.Major);
        }
    }

    /// <summary>How long the bucket's next request must wait.</summary>
    public TimeSpan Wait(BucketKey key)
    {
        lock (_gate)
        {
            var wait = _closed.GetValueOrDefault(key) - clock.GetUtcNow();
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }
    }

    /// <summary>Takes in what an answer says.</summary>
    public void Saw(Route route, RateHeaders headers)
    {
        lock (_gate)
        {
            if (headers.Bucket is { } name)
            {
                _names[route.Name] = name;
            }
        }
        if (headers is { Remaining: 0, ResetAfter: { } after })
        {
            Close(route, after);
        }
    }

    /// <summary>Lets none of the route's bucket through for so long.</summary>
    public void Close(Route route, TimeSpan until)
    {
        var key = KeyOf(route);
        lock (_gate)
        {
            Prune();
            _closed[key] = clock.GetUtcNow() + until + RateHeaders.Slack;
        }
    }

    private void Prune()
    {
        if (_closed.Count < Kept)
        {
            return;
        }
        var now = clock.GetUtcNow();
        foreach (var open in _closed.Where(pair => pair.Value <= now).Select(pair => pair.Key).ToList())
        {
            _closed.Remove(open);
        }
    }
}
