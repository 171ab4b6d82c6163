using System.Buffers;

namespace AskTheDesk.Articles.Cleaning.Lines;

/// <summary>Judges how a line ends.</summary>
internal static class Ending
{
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]*");

    /// <summary>It ends as a sentence does, quotation marks and brackets behind the stop aside.</summary>
    public static bool IsSentence(string text) => Last(text) is '.' or '!' or '?' or '…' or ';' or '。';

    public static bool IsColon(string text) => Last(text) is ':';

    /// <summary>It ends in a word cut off from the next: nothing closes it.</summary>
    public static bool IsOpen(string text) => char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or '-' or '–';

    /// <summary>It ends in a quotation mark or bracket with no stop in it.</summary>
    public static bool IsBare(string text) => Closers.Contains(text[^1]) && char.IsLetterOrDigit(Last(text));

    private static char Last(string text)
    {
        var at = text.AsSpan().LastIndexOfAnyExcept(Closers);
        return at < 0 ? text[^1] : text[at];
    }
}
