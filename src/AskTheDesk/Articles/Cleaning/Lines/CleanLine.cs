using System.Globalization;
using System.Text;

namespace AskTheDesk.Articles.Cleaning.Lines;

/// <summary>Cleans the characters of a line.</summary>
internal static class CleanLine
{
    /// <summary>
    /// The text on one line: every run of white space is one space, ends trimmed; controls, byte order marks and
    /// characters that turn the direction of reading are gone.
    /// </summary>
    public static string Of(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim(' ');
        if (IsClean(raw))
        {
            return raw.ToString();
        }
        var clean = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                Separate(clean);
            }
            else if (!IsInvisible(rune))
            {
                clean.Append(rune);
            }
        }
        return clean.ToString().TrimEnd();
    }

    /// <summary>Plain letters and single spaces: nearly every line, and not worth copying character by character.</summary>
    private static bool IsClean(ReadOnlySpan<char> line)
    {
        var last = 'x';
        foreach (var c in line)
        {
            var isPlain =
                c
                is (>= ' ' and <= '~')
                    or (>= 'À' and <= 'ɏ')
                    or '’'
                    or '‘'
                    or '“'
                    or '”'
                    or '–'
                    or '—'
                    or '…';
            if (!isPlain || (c == ' ' && last == ' '))
            {
                return false;
            }
            last = c;
        }
        return true;
    }

    private static void Separate(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }

    /// <summary>Joiners stay, as words of some scripts, and emoji, fall apart without them.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => true,
            UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
            _ => false,
        };
}
