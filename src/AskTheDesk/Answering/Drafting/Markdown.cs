using System.Text;
using System.Text.RegularExpressions;

namespace AskTheDesk.Answering.Drafting;

/// <summary>The markup that models put around sentences.</summary>
internal static partial class Markdown
{
    /// <summary>Whether a line opens or closes a code block.</summary>
    public static bool IsFence(string line) =>
        line.AsSpan().TrimStart().StartsWith("```", StringComparison.Ordinal);

    public static bool IsHeading(string line) => Heading().IsMatch(line);

    /// <summary>The line without what makes it a heading, a list item or a quotation.</summary>
    public static string WithoutPrefix(string line)
    {
        var prefix = Prefix().Match(line);
        return prefix.Success ? line[prefix.Length..] : line;
    }

    /// <summary>Whether the character is markup for emphasis or code, not part of the words.</summary>
    public static bool IsEmphasis(string text, int at)
    {
        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + 1 == text.Length ? ' ' : text[at + 1];
        return text[at] switch
        {
            '`' => true,
            '*' => !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
                && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)),
            '_' => !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after),
            _ => false,
        };
    }

    /// <summary>The words alone, on one line; of a link its text, never its address.</summary>
    public static string Strip(string text)
    {
        var plain = new StringBuilder(text.Length);
        var unlinked = Link().Replace(text, link => Unlinked(link.Groups["text"].Value));
        for (var at = 0; at < unlinked.Length; at++)
        {
            var isBlank = char.IsWhiteSpace(unlinked[at]);
            if (isBlank ? plain.Length > 0 && plain[^1] != ' ' : !IsEmphasis(unlinked, at))
            {
                plain.Append(isBlank ? ' ' : unlinked[at]);
            }
        }
        return plain.ToString().TrimEnd();
    }

    private static string Unlinked(string text) => text.All(char.IsAsciiDigit) ? $"[{text}]" : text;

    [GeneratedRegex(@"^\s*#{1,6}\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^\s*(?:#{1,6}\s+|>\s*|[-*+•·–—]\s+|\d{1,2}[.)]\s+)+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Prefix();

    [GeneratedRegex(
        @"!?\[(?<text>[^\[\]]*)\]\([^()\s]*\)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Link();
}
