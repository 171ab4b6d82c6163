using System.Text;
using System.Text.RegularExpressions;

namespace AskTheDesk.Citations.Judging;

/// <summary>Whether quoted words stand in a text, whatever the quotation marks, white space and dashes.</summary>
internal static partial class QuotationMatch
{
    private const string Ellipsis = "...";

    /// <summary>What an ellipsis or an insertion in brackets parts must follow in the same order.</summary>
    public static bool Holds(string quotation, string text) => HoldsPlain(quotation, Plain(text));

    /// <summary>The same in a text that is plain already.</summary>
    public static bool HoldsPlain(string quotation, string plain)
    {
        var at = 0;
        foreach (var part in Parts(quotation))
        {
            at = IndexOfWords(plain, part, at);
            if (at < 0)
            {
                return false;
            }
            at += part.Length;
        }
        return true;
    }

    private static int IndexOfWords(string plain, string part, int from)
    {
        var at = plain.IndexOf(part, from, StringComparison.Ordinal);
        while (at >= 0 && (IsInner(plain, at - 1) || IsInner(plain, at + part.Length)))
        {
            at = plain.IndexOf(part, at + 1, StringComparison.Ordinal);
        }
        return at;
    }

    private static bool IsInner(string text, int at) =>
        at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    /// <summary>Lower case, one kind of quotation mark and dash, single spaces.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                plain.Append(plain.Length == 0 || plain[^1] == ' ' ? "" : " ");
                continue;
            }
            plain.Append(
                character switch
                {
                    '’' or '‘' or '“' or '”' or '"' or '«' or '»' => "'",
                    '–' or '—' => "-",
                    '…' => "...",
                    _ => char.ToLowerInvariant(character).ToString(),
                }
            );
        }
        return plain.ToString().TrimEnd();
    }

    private static IEnumerable<string> Parts(string quotation) =>
        Inserted()
            .Replace(Plain(quotation), Ellipsis)
            .Split(Ellipsis)
            .Select(part => part.Trim(' ', '.', ',', ';', ':', '!', '?', '\'', '-'))
            .Where(part => part.Length > 0);

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Inserted();
}
