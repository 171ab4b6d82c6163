using System.Text.RegularExpressions;

namespace AskTheDesk.Articles.Cleaning;

/// <summary>Recognises the line that says whose words stand above it.</summary>
internal static partial class Attribution
{
    /// <summary>A dash and a name: below a quotation its speaker, below a report its writer.</summary>
    public static bool Opens(string text) => text.Length <= 120 && Named.IsMatch(text);

    /// <summary>The whole line is a post's: a dash, name, handle and mostly a date.</summary>
    public static bool IsOfPost(string text) => text.Length <= LongestPostLine && PostLine.IsMatch(text);

    /// <summary>The text ends in a post's attribution.</summary>
    public static bool EndsPost(string text) =>
        PostEnd.IsMatch(text[Math.Max(0, text.Length - LongestPostLine)..]);

    /// <summary>In characters.</summary>
    private const int LongestPostLine = 160;

    private const string Poster = @"[^@]{1,80}\(@\w{1,30}\)(?: [\p{L}0-9.,:· -]{4,40}[0-9]{4})?$";

    [GeneratedRegex(
        @"^(?:[—–―-]|--) ?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|von|van|for|and|&|[\p{L}.'’-]+,)){0,14}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"^(?:[—–―-]|--) ?" + Poster, RegexOptions.CultureInvariant)]
    private static partial Regex PostLine { get; }

    [GeneratedRegex(@"[—–―] ?" + Poster, RegexOptions.CultureInvariant)]
    private static partial Regex PostEnd { get; }
}
