namespace AskTheDesk.Language.Names;

/// <summary>
/// Finds names: runs of words with a capital, with the small words inside them (Republic of the Congo) and
/// without titles, dates and what a sentence merely starts with.
/// </summary>
public static class NameFinder
{
    /// <summary>The names in order; they do not overlap.</summary>
    public static IReadOnlyList<NameMention> Find(string text) => Find(new WordList(text));

    internal static IReadOnlyList<NameMention> Find(WordList words)
    {
        var names = new List<NameMention>();
        var at = 0;
        while (at < words.Count)
        {
            var end = IsNameWord(words, at) ? RunEnd(words, at) : at;
            var start = SkipTitles(words, at, end);
            if (end > start)
            {
                names.Add(Mention(words, start, end));
            }
            at = Math.Max(end, at + 1);
        }
        return names;
    }

    private static NameMention Mention(WordList words, int first, int end)
    {
        var (start, last) = (words[first].Start, words[end - 1]);
        var stop = last.End - PossessiveLength(last.Text);
        var isAcronym = last.Text.Count(char.IsUpper) > 1;
        var atStart = StartsSentence(words, first);
        return new NameMention(
            words.Text[start..stop],
            start,
            Certain: end - first > 1 || isAcronym || !atStart,
            atStart
        );
    }

    private static bool IsNameWord(WordList words, int at)
    {
        var word = words[at];
        return word.IsCapitalised
            && !NameWords.Calendar.Contains(word.Text)
            && !(NameWords.Common.Contains(word.Text) && word.Text.Count(char.IsUpper) < 2);
    }

    private static int RunEnd(WordList words, int first)
    {
        var end = first + 1;
        while (end < words.Count)
        {
            var next = SkipConnectors(words, end);
            if (next >= words.Count || !Carries(words, next) || !IsNameWord(words, next))
            {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /// <summary>The next word with a capital, when only connectors stand before it.</summary>
    private static int SkipConnectors(WordList words, int at)
    {
        var next = at;
        while (next < words.Count && next < at + 3 && Carries(words, next) && IsConnector(words[next].Text))
        {
            next++;
        }
        return next;
    }

    private static bool IsConnector(string word) =>
        char.IsLower(word[0]) && NameWords.Connectors.Contains(word);

    /// <summary>Whether a name can go on over what stands before a word; a possessive ends it.</summary>
    private static bool Carries(WordList words, int at)
    {
        var gap = words.GapBefore(at);
        var isInitial = words[at - 1].Text.Length <= 2 || NameWords.Titles.Contains(words[at - 1].Text);
        return PossessiveLength(words[at - 1].Text) == 0
            && (gap is " " or "-" or "\u00A0" or " & " || (isInitial && gap is ". "));
    }

    private static int SkipTitles(WordList words, int first, int end)
    {
        var start = first;
        while (start < end && NameWords.Titles.Contains(words[start].Text))
        {
            start++;
        }
        return start;
    }

    private static int PossessiveLength(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)
            ? 2
            : 0;

    private static bool StartsSentence(WordList words, int at)
    {
        var gap = words.GapBefore(at);
        return at == 0 || gap.IndexOfAny(SentenceBreaks) >= 0;
    }

    private static readonly System.Buffers.SearchValues<char> SentenceBreaks =
        System.Buffers.SearchValues.Create(".!?:;\n\"'“‘•");
}
