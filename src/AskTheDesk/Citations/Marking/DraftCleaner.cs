using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AskTheDesk.Citations.Marking;

/// <summary>Takes out of a drafted text what is no text: control characters, markup, mentions.</summary>
public static partial class DraftCleaner
{
    /// <summary>One line of plain text, trimmed.</summary>
    public static string Clean(string text)
    {
        var visible = Visible(text);
        var untagged = Tag().Replace(visible, "");
        var unlinked = Link().Replace(untagged, "${text}");
        var bare = Emphasis().Replace(unlinked, "${before}${text}${after}");
        var line = Lead().Replace(bare.Trim(), "");
        return Spaces().Replace(line, " ").Trim();
    }

    /// <summary>White space becomes spaces; other control and format characters and lone surrogates go.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                visible.Append(' ');
            }
            else if (rune != Rune.ReplacementChar && !IsHidden(Rune.GetUnicodeCategory(rune)))
            {
                visible.Append(rune.ToString());
            }
        }
        return visible.ToString();
    }

    private static bool IsHidden(UnicodeCategory category) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    /// <summary>HTML tags and comments, and Discord's mentions.</summary>
    [GeneratedRegex(@"</?[A-Za-z!@#:/&?][^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]*)\]\([^()\s]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    /// <summary>Marks around whole words only: asterisks inside a word are the writer's own.</summary>
    [GeneratedRegex(
        @"(?<before>^|[\s(""'“‘])(?:\*{1,3}|_{1,3}|~~|`{1,3}|\|\|)(?<text>[^\s*_`~|](?:[^*_`~|]*[^\s*_`~|])?)"
            + @"(?:\*{1,3}|_{1,3}|~~|`{1,3}|\|\|)(?<after>$|[\s.,;:!?)""'”’])",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Emphasis();

    /// <summary>What starts a heading, a list item or a quoted line.</summary>
    [GeneratedRegex(@"^(?:(?:#{1,6}|[-*•>]+|\d{1,2}[.)])\s+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Lead();

    [GeneratedRegex(@" {2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
