using System.Globalization;
using System.Text;

namespace AskTheDesk.Cli.Output;

/// <summary>
/// Makes outside text fit for a terminal: nothing in it can move the cursor, change colours, turn the reading
/// direction or hide.
/// </summary>
internal static class PlainText
{
    /// <summary>One line, without control and format characters; line breaks and tabs become spaces.</summary>
    public static string Clean(string text)
    {
        if (text.All(character => character is >= ' ' and <= '~'))
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control when !Rune.IsWhiteSpace(rune):
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.Control:
                case UnicodeCategory.LineSeparator:
                case UnicodeCategory.ParagraphSeparator:
                    clean.Append(' ');
                    break;
                default:
                    clean.Append(rune);
                    break;
            }
        }
        return clean.ToString();
    }
}
