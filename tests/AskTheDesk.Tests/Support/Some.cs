using System.Globalization;

namespace AskTheDesk.Tests.Support;

/// <summary>Short ways to write values.</summary>
internal static class Some
{
    /// <summary>An ISO 8601 date or instant; without an offset it is UTC.</summary>
    public static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
