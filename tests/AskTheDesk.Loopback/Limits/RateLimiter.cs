using AskTheDesk.Loopback.Rest;

namespace AskTheDesk.Loopback.Limits;

/// <summary>Counts requests by bucket, over all, and those that were invalid.</summary>
internal sealed class RateLimiter(RateLimits limits, TimeProvider clock)
{
    private const int SweepAt = 10_000;
    private readonly Lock gate = new();
    private readonly Dictionary<string, Window> windows = new(StringComparer.Ordinal);
    private readonly Window global = new(limits.Global);
    private readonly Window invalid = new(limits.Invalid);
    private bool isBanned;

    /// <summary>429s given so far, faults included.</summary>
    public int Refused { get; private set; }

    /// <summary>Too many invalid requests: everything is refused until the window ends.</summary>
    public bool IsBanned
    {
        get
        {
            lock (gate)
            {
                isBanned &= !invalid.IsOver(clock.GetUtcNow());
                return isBanned;
            }
        }
    }

    /// <summary>The refusal, or null when the request may go on; writes the bucket's headers either way.</summary>
    /// <param name="struck">A fault: the bucket, or everything, is full for a while.</param>
    public RestAnswer? Take(HttpContext http, RestRoute route, Refusal? struck = null)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var headers = http.Response.Headers;
            var window = WindowOf($"{route.Bucket}:{TopLevel(http)}", limits.Of(route.Bucket), now);
            if (struck is { } fault)
            {
                (fault.Scope == LimitScope.Global ? global : window).Fill(
                    now + fault.RetryAfter,
                    fault.Scope
                );
            }
            if (route.NeedsToken && !global.Take(now))
            {
                return RateHeaders.Refuse(headers, LimitScope.Global, global.EndsAt - now);
            }
            var isFree = window.Take(now);
            RateHeaders.Write(headers, route.Bucket, window, now);
            return isFree
                ? null
                : RateHeaders.Refuse(headers, window.Scope ?? LimitScope.User, window.EndsAt - now);
        }
    }

    public void NoteAnswer(int status, IHeaderDictionary headers)
    {
        lock (gate)
        {
            Refused += status == 429 ? 1 : 0;
            var counts = status is 401 or 403 || (status == 429 && headers["X-RateLimit-Scope"] != "shared");
            if (counts && !invalid.Take(clock.GetUtcNow()))
            {
                isBanned = true;
            }
        }
    }

    /// <summary>Channel, server, or webhook with its token, whichever the route has.</summary>
    private static string TopLevel(HttpContext http)
    {
        var values = http.Request.RouteValues;
        return string.Join('/', values["channel"], values["guild"], values["app"], values["token"]);
    }

    private Window WindowOf(string key, Rate rate, DateTimeOffset now)
    {
        if (windows.TryGetValue(key, out var window))
        {
            return window;
        }
        if (windows.Count >= SweepAt)
        {
            foreach (var old in windows.Where(w => w.Value.IsOver(now)).Select(w => w.Key).ToList())
            {
                windows.Remove(old);
            }
        }
        return windows[key] = new Window(rate);
    }
}
