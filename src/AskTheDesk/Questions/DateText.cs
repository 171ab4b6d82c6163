using System.Globalization;

namespace AskTheDesk.Questions;

/// <summary>Reads the dates that people type to limit a question; outside data.</summary>
public static class DateText
{
    /// <summary>How to write one, to be said when it was written otherwise.</summary>
    public const string Hint = "write it as 2021-10-24";

    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ssK";

    /// <summary>A day, as in 2021-10-24; null when the text is none.</summary>
    public static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>An instant, as in 2021-10-24T18:00:00Z; null when the text is none.</summary>
    public static DateTimeOffset? ReadInstant(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            InstantFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;
}
