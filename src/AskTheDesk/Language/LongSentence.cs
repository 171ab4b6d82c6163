namespace AskTheDesk.Language;

/// <summary>Cuts what no full stop ever ends: lists, tables, text without punctuation.</summary>
internal static class LongSentence
{
    private const int LongestWord = 400;

    /// <summary>The ranges that a sentence falls into; one, itself, when it is short enough.</summary>
    /// <param name="start">Offset of its first character, not white space.</param>
    /// <param name="end">Offset just past its last character, not white space.</param>
    public static IEnumerable<(int Start, int End)> Cut(string text, int start, int end)
    {
        while (start < end)
        {
            var cut = CutPoint(text, start, end);
            yield return (start, cut);
            start = cut;
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }
    }

    /// <summary>
    /// The end, when it is within the limit; else the last comma, semicolon, colon or dash past half the limit;
    /// else the last word's end.
    /// </summary>
    private static int CutPoint(string text, int start, int end)
    {
        var (words, at, lastWord, lastPause) = (0, start, start, start);
        while (at < end)
        {
            var wordEnd = WordEnd(text, at, end);
            words += WordCount.OfWord(wordEnd - at);
            if (words > SentenceSplitter.MaxWords)
            {
                return lastPause > start ? lastPause : lastWord;
            }
            lastWord = wordEnd;
            if (words > SentenceSplitter.MaxWords / 2 && text[wordEnd - 1] is ',' or ';' or ':' or '–' or '—')
            {
                lastPause = wordEnd;
            }
            at = wordEnd;
            while (at < end && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }
        return end;
    }

    /// <summary>A word's end, or a place inside it when it is endless, never between two surrogates.</summary>
    private static int WordEnd(string text, int at, int end)
    {
        var limit = Math.Min(end, at + LongestWord);
        var wordEnd = at;
        while (wordEnd < limit && !char.IsWhiteSpace(text[wordEnd]))
        {
            wordEnd++;
        }
        var splitsPair =
            wordEnd < end && char.IsLowSurrogate(text[wordEnd]) && char.IsHighSurrogate(text[wordEnd - 1]);
        return splitsPair ? wordEnd - 1 : wordEnd;
    }
}
