using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rest;

namespace AskTheDesk.Loopback.Limits;

/// <summary>How a client is told of limits.</summary>
internal static class RateHeaders
{
    public static void Write(IHeaderDictionary headers, string bucket, Window window, DateTimeOffset now)
    {
        headers["X-RateLimit-Limit"] = Text(window.Rate.Requests);
        headers["X-RateLimit-Remaining"] = Text(window.Remaining);
        headers["X-RateLimit-Reset"] = Text(window.EndsAt.ToUnixTimeMilliseconds() / 1000.0);
        headers["X-RateLimit-Reset-After"] = Text(Math.Max(0, (window.EndsAt - now).TotalSeconds));
        headers["X-RateLimit-Bucket"] = Hash(bucket);
    }

    /// <summary>The 429 itself.</summary>
    public static RestAnswer Refuse(IHeaderDictionary headers, LimitScope scope, TimeSpan retryAfter)
    {
        var seconds = Math.Max(0.001, Math.Round(retryAfter.TotalSeconds, 3));
        headers["X-RateLimit-Scope"] = Name(scope);
        // Whole seconds: Discord.Net parses nothing else.
        headers.RetryAfter = Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture);
        if (scope == LimitScope.Global)
        {
            headers["X-RateLimit-Global"] = "true";
        }
        var body = new JsonObject
        {
            ["message"] =
                scope == LimitScope.Shared
                    ? "The resource is being rate limited."
                    : "You are being rate limited.",
            ["retry_after"] = seconds,
            ["global"] = scope == LimitScope.Global,
        };
        return new RestAnswer(429, body);
    }

    private static string Name(LimitScope scope) =>
        scope switch
        {
            LimitScope.Global => "global",
            LimitScope.Shared => "shared",
            _ => "user",
        };

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Hash(string bucket) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bucket)))[..32];
}
