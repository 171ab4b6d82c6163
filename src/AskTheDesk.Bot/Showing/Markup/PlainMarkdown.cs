using System.Globalization;
using System.Text;

namespace AskTheDesk.Bot.Showing.Markup;

/// <summary>
/// Writes outside text so that Discord shows it as it stands: nothing in it formats, links, mentions, hides or
/// turns what follows around.
/// </summary>
internal static class PlainMarkdown
{
    // The colon ends what would be an emoji and keeps addresses from becoming links.
    private const string Active = "\\*_~`|<>[]@:";

    // At the start of a line: headings, lists, small print.
    private const string Opening = "#-+";

    /// <summary>The text on one line, as it is to stand in a message.</summary>
    public static string Escape(string outside)
    {
        var plain = OneLine(outside);
        var written = new StringBuilder(plain.Length + 16);
        for (var i = 0; i < plain.Length; i++)
        {
            if (Active.Contains(plain[i], StringComparison.Ordinal) || Opens(plain, i))
            {
                written.Append('\\');
            }
            written.Append(plain[i]);
        }
        return written.ToString();
    }

    /// <summary>The text on one line, without what cannot be seen; still outside data.</summary>
    public static string OneLine(string outside)
    {
        var line = new StringBuilder(outside.Length);
        foreach (var rune in outside.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (IsShown(rune))
            {
                line.Append(rune);
            }
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The beginning of a text, cut between words where it can be, with an ellipsis if anything is lost.</summary>
    /// <param name="most">Characters that may stay, the ellipsis included.</param>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }
        var cut = text.LastIndexOf(' ', most - 1);
        var end = cut > most / 2 ? cut : most - 1;
        return $"{text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)]}…";
    }

    private static bool Opens(string plain, int at) =>
        at == 0
            ? Opening.Contains(plain[0], StringComparison.Ordinal)
            : plain[at] is '.' or ')' && plain.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Neither a control nor one of the marks that turn the direction of writing or take no room.</summary>
    private static bool IsShown(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
