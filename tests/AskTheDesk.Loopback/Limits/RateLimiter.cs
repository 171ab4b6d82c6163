using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
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
    public RestAnswer? Take(HttpContext http, RestRoute route)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (route.NeedsToken && !global.Take(now))
            {
                return Refuse(http.Response.Headers, new Refusal(LimitScope.Global, global.EndsAt - now));
            }
            var window = WindowOf($"{route.Bucket}:{TopLevel(http)}", limits.Of(route.Bucket), now);
            var isFree = window.Take(now);
            WriteHeaders(http.Response.Headers, route.Bucket, window, now);
            return isFree
                ? null
                : Refuse(http.Response.Headers, new Refusal(LimitScope.User, window.EndsAt - now));
        }
    }

    public static RestAnswer Refuse(IHeaderDictionary headers, Refusal refusal)
    {
        var isGlobal = refusal.Scope == LimitScope.Global;
        var seconds = Math.Max(0.001, Math.Round(refusal.RetryAfter.TotalSeconds, 3));
        headers["X-RateLimit-Scope"] = refusal.Scope switch
        {
            LimitScope.Global => "global",
            LimitScope.Shared => "shared",
            _ => "user",
        };
        // Whole seconds: Discord.Net parses nothing else.
        headers.RetryAfter = Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture);
        if (isGlobal)
        {
            headers["X-RateLimit-Global"] = "true";
        }
        var body = new JsonObject
        {
            ["message"] =
                refusal.Scope == LimitScope.Shared
                    ? "The resource is being rate limited."
                    : "You are being rate limited.",
            ["retry_after"] = seconds,
            ["global"] = isGlobal,
        };
        return new RestAnswer(429, body);
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

    private static void WriteHeaders(
        IHeaderDictionary headers,
        string bucket,
        Window window,
        DateTimeOffset now
    )
    {
        headers["X-RateLimit-Limit"] = Text(window.Rate.Requests);
        headers["X-RateLimit-Remaining"] = Text(window.Remaining);
        headers["X-RateLimit-Reset"] = Text(window.EndsAt.ToUnixTimeMilliseconds() / 1000.0);
        headers["X-RateLimit-Reset-After"] = Text(Math.Max(0, (window.EndsAt - now).TotalSeconds));
        headers["X-RateLimit-Bucket"] = Hash(bucket);
    }

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Hash(string bucket) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bucket)))[..32];
}
