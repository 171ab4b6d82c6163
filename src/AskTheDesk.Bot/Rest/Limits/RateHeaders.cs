using System.Globalization;
using System.Net.Http.Headers;

namespace AskTheDesk.Bot.Rest.Limits;

/// <summary>What an answer says about rate limits.</summary>
/// <param name="Bucket">The bucket's name, or null.</param>
/// <param name="Remaining">Requests left in it, or null.</param>
/// <param name="ResetAfter">Until it is full again, or null.</param>
internal sealed record RateHeaders(string? Bucket, int? Remaining, TimeSpan? ResetAfter)
{
    /// <summary>
    /// Waited longer than Discord says: it rounds to milliseconds, as timers do, and a request that is a moment
    /// early is one too many.
    /// </summary>
    public static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(20);

    public static RateHeaders None { get; } = new(null, null, null);

    /// <summary>Reads them; one that is malformed counts as missing.</summary>
    public static RateHeaders Read(HttpResponseHeaders headers) =>
        new(
            First(headers, "X-RateLimit-Bucket"),
            int.TryParse(
                First(headers, "X-RateLimit-Remaining"),
                NumberStyles.Integer,
                CultureInfo.InvariantCulture,
                out var remaining
            )
                ? remaining
                : null,
            Seconds(First(headers, "X-RateLimit-Reset-After"))
        );

    /// <summary>A number of seconds as Discord writes it, at most a day; null when malformed.</summary>
    public static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? Seconds(seconds)
            : null;

    /// <summary>A number of seconds, at most a day; null when it is none.</summary>
    public static TimeSpan? Seconds(double seconds) =>
        double.IsFinite(seconds) && seconds >= 0 ? TimeSpan.FromSeconds(Math.Min(seconds, 86_400)) : null;

    /// <summary>A header's first value, or null.</summary>
    public static string? First(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
