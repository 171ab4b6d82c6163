namespace AskTheDesk.Language;

/// <summary>
/// Finds the words of a text in order. Apostrophes join letters, commas and full stops join digits, dots join
/// the single letters of an acronym; a hyphen parts.
/// </summary>
public static class WordFinder
{
    public static IReadOnlyList<Word> Find(string text)
    {
        var words = new List<Word>();
        var at = 0;
        while (at < text.Length)
        {
            var end = IsInner(text[at]) ? End(text, at) : at;
            if (end > at)
            {
                words.Add(new Word(text[at..end], at));
            }
            at = Math.Max(end, at + 1);
        }
        return words;
    }

    private static int End(string text, int start)
    {
        var acronym = AcronymEnd(text, start);
        if (acronym > start)
        {
            return acronym;
        }
        var at = start + 1;
        while (at < text.Length && (IsInner(text[at]) || Joins(text, at)))
        {
            at++;
        }
        return at;
    }

    /// <summary>The end of letters that each have a dot, two at least, or the start where there are none.</summary>
    private static int AcronymEnd(string text, int start)
    {
        var at = start;
        while (at + 1 < text.Length && char.IsLetter(text[at]) && text[at + 1] == '.')
        {
            at += 2;
        }
        var followed = at < text.Length && IsInner(text[at]);
        return at - start < 4 || followed ? start : at;
    }

    private static bool Joins(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }
        var (before, after) = (text[at - 1], text[at + 1]);
        return text[at] switch
        {
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(after),
            ',' or '.' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            _ => false,
        };
    }

    private static bool IsInner(char character) =>
        char.IsLetterOrDigit(character)
        || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
