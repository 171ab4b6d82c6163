namespace AskTheDesk.Language.Quotations;

/// <summary>
/// Finds what stands between quotation marks: curly or straight, double or single. A single mark inside a word
/// or after an s is an apostrophe; a mark without its partner in the same paragraph is none.
/// </summary>
public static class QuotationFinder
{
    /// <summary>Longer stretches come from a mark that was never closed.</summary>
    private const int Longest = 2_000;

    private const string Closing = ".,;:!?)]}-–—";

    /// <summary>The outermost quotations in order; they do not overlap.</summary>
    public static IReadOnlyList<QuotationMention> Find(string text)
    {
        var quotations = new List<QuotationMention>();
        var at = 0;
        while (at < text.Length)
        {
            var end = Opens(text, at) ? Close(text, at) : -1;
            if (end > at + 1 && !string.IsNullOrWhiteSpace(text[(at + 1)..end]))
            {
                quotations.Add(new QuotationMention(text[(at + 1)..end], at + 1));
            }
            at = Math.Max(end, at) + 1;
        }
        return quotations;
    }

    private static bool Opens(string text, int at)
    {
        if (text[at] is '“' or '„' or '«')
        {
            return true;
        }
        if (text[at] is not ('"' or '\'' or '‘'))
        {
            return false;
        }
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var isElision = text[at] == '\'' && char.IsAsciiDigit(after);
        return !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after) && !isElision;
    }

    private static int Close(string text, int open)
    {
        var last = Math.Min(text.Length, open + Longest);
        for (var at = open + 1; at < last && text[at] != '\n'; at++)
        {
            if (IsPartner(text[open], text[at]) && Closes(text, at))
            {
                return at;
            }
        }
        return -1;
    }

    private static bool IsPartner(char open, char close) =>
        open switch
        {
            '“' or '„' => close is '”' or '"' or '“',
            '"' => close is '"' or '”',
            '«' => close is '»',
            _ => close is '\'' or '’',
        };

    /// <summary>A double mark always does; a single one where no word goes on and none ended in a bare s.</summary>
    private static bool Closes(string text, int at)
    {
        if (text[at] is not ('\'' or '’'))
        {
            return true;
        }
        var before = text[at - 1];
        var after = at + 1 < text.Length ? text[at + 1] : '\n';
        var ends =
            char.IsWhiteSpace(after)
            || Closing.Contains(after, StringComparison.Ordinal)
            || after is '"' or '”';
        return ends && !char.IsWhiteSpace(before) && !IsPlural(text, at, after);
    }

    /// <summary>"the migrants' caravan": an s before it, a lower-case word after it, and a partner further on.</summary>
    private static bool IsPlural(string text, int at, char after)
    {
        if (text[at - 1] != 's' || after != ' ' || at + 2 >= text.Length || !char.IsLower(text[at + 2]))
        {
            return false;
        }
        var line = text.IndexOf('\n', at);
        var rest = text.AsSpan(at + 2, (line < 0 ? text.Length : line) - at - 2);
        var next = rest.IndexOfAny('\'', '’');
        return next > 0
            && !(next + 1 < rest.Length && char.IsLetter(rest[next + 1]))
            && rest[next - 1] != ' ';
    }
}
