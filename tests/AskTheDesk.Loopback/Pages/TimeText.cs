using System.Globalization;
using AskTheDesk.Loopback.Markdown;

namespace AskTheDesk.Loopback.Pages;

/// <summary>Times as a reader in UTC has them.</summary>
internal static class TimeText
{
    /// <summary>Beside a message's author.</summary>
    public static string Sent(DateTimeOffset at, DateTimeOffset now) =>
        at.UtcDateTime.Date == now.UtcDateTime.Date ? $"Today at {Format(at, "HH:mm")}"
        : at.UtcDateTime.Date == now.UtcDateTime.Date.AddDays(-1) ? $"Yesterday at {Format(at, "HH:mm")}"
        : Format(at, "dd/MM/yyyy, HH:mm");

    /// <summary>In a text. Relative ones are shown as a date, since the page does not move on.</summary>
    public static string Of(MarkdownNode.Timestamp time) =>
        Format(
            time.At,
            time.Style switch
            {
                't' => "HH:mm",
                'T' => "HH:mm:ss",
                'd' => "dd/MM/yyyy",
                'D' => "d MMMM yyyy",
                'F' => "dddd, d MMMM yyyy 'at' HH:mm",
                's' => "dd/MM/yyyy, HH:mm",
                'S' => "dd/MM/yyyy, HH:mm:ss",
                _ => "d MMMM yyyy 'at' HH:mm",
            }
        );

    private static string Format(DateTimeOffset at, string format) =>
        at.UtcDateTime.ToString(format, CultureInfo.GetCultureInfo("en-GB"));
}
