using System.Globalization;

namespace AskTheDesk.Articles.Reading.Fields;

/// <summary>A publication date as a field states it.</summary>
internal static class StatedDate
{
    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd HH:mm:ssK",
        "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>A day, month, year or instant in the order of ISO 8601; without an offset it is UTC.</summary>
    public static PublicationDate? Parse(string text) =>
        Exact(text, DatePrecision.Day, "yyyy-MM-dd")
        ?? Exact(text, DatePrecision.Instant, Instants)
        ?? Exact(text, DatePrecision.Month, "yyyy-MM")
        ?? Exact(text, DatePrecision.Year, "yyyy");

    private static PublicationDate? Exact(string text, DatePrecision precision, params string[] formats) =>
        DateTimeOffset.TryParseExact(
            text,
            formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var at
        )
            ? new PublicationDate(at, DateOrigin.Stated, Precision: precision)
            : null;
}
