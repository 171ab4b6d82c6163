using System.Globalization;
using AskTheDesk.Articles;

namespace AskTheDesk.Cli.Output.Json;

/// <summary>Dates and times as JSON carries them.</summary>
internal static class Iso
{
    /// <summary>An instant when one was stated, else a date; of a month or a year the first day.</summary>
    public static string? Of(PublicationDate published) =>
        published.At is { } at
            ? at.UtcDateTime.ToString(
                published.Precision == DatePrecision.Instant ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            )
            : null;

    /// <summary>The day, in UTC.</summary>
    public static string? Of(DateTimeOffset? at) =>
        at?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Milliseconds to a tenth.</summary>
    public static double Ms(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}
