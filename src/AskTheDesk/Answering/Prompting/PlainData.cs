using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AskTheDesk.Answering.Prompting;

/// <summary>
/// Makes outside text fit to stand in a prompt as data, on one line. The template engine encodes it besides;
/// this takes the meaning from what servers and models read in it further on: control tokens such as
/// <c>&lt;|im_start|&gt;</c> and <c>[INST]</c>, tags, and passage numbers that it does not have.
/// </summary>
internal static partial class PlainData
{
    /// <summary>The same words; angle brackets as guillemets, feigned markers in parentheses.</summary>
    public static string From(string text)
    {
        var line = OneLine(text).Replace('<', '‹').Replace('>', '›');
        return FeignedMarker().Replace(line, "(${inside})");
    }

    /// <summary>Drops what XML cannot hold: one such character would make the whole prompt one message.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBlank(rune))
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (IsSeen(rune))
            {
                line.Append(rune);
            }
        }
        return line.ToString().TrimEnd();
    }

    private static bool IsBlank(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control;

    /// <summary>Format characters hide words from a reader and show them to a model.</summary>
    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
        && rune != Rune.ReplacementChar;

    [GeneratedRegex(
        @"[\[【]\s*(?<inside>\^?\d[^\[\]【】]{0,40}|/?[A-Z_]{2,20})\s*[\]】]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex FeignedMarker();
}
