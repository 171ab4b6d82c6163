using AskTheDesk.Passages;

namespace AskTheDesk.Language;

/// <summary>
/// Splits English text into sentences by rules of its own; no library, no model. A sentence ends at a run of
/// <c>. ! ? …</c> with the closing quotation marks and brackets after it, when white space follows and what
/// comes next is not a lower-case word. Exceptions: abbreviations and initials (<see cref="Abbreviations"/>),
/// which end a sentence only before a word that plainly begins one; ellipses inside a thought; the
/// attribution after a quotation; a number that leads a list item. A quotation of several sentences is split
/// inside. A blank line always ends a sentence, a text without any end is one sentence, and none is longer
/// than <see cref="MaxWords"/> words: past that it is cut, at a comma where there is one. Where the
/// rules are in doubt they leave two sentences together rather than cut one. Linear in the text's length.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>Words that a sentence has at most, as <see cref="WordCount"/> counts.</summary>
    public const int MaxWords = 120;

    /// <summary>The sentences of a text in order, trimmed; together they hold all but its white space.</summary>
    /// <param name="text">Any text, such as one block of an article.</param>
    /// <param name="offset">Where the text begins in a larger one; added to each sentence's start.</param>
    public static IReadOnlyList<Sentence> Split(string text, int offset = 0)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var at = 0; at < text.Length; )
        {
            var end = EndAt(text, start, ref at);
            if (end)
            {
                Add(sentences, text, start, at, offset);
                start = at;
            }
        }
        Add(sentences, text, start, text.Length, offset);
        return sentences;
    }

    /// <summary>Moves past one character, or one terminator, and tells whether a sentence ends there.</summary>
    private static bool EndAt(string text, int start, ref int at)
    {
        if (text[at] == '\n')
        {
            return IsBlankLine(text, ref at);
        }
        if (!Terminator.IsMark(text[at]))
        {
            at++;
            return false;
        }
        var terminator = Terminator.Read(text, at);
        at = terminator.End;
        return SentenceEnd.Is(text, start, terminator);
    }

    private static bool IsBlankLine(string text, ref int at)
    {
        var breaks = 0;
        for (; at < text.Length && char.IsWhiteSpace(text[at]); at++)
        {
            breaks += text[at] == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    private static void Add(List<Sentence> sentences, string text, int start, int end, int offset)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        foreach (var (from, to) in LongSentence.Cut(text, start, end))
        {
            sentences.Add(new Sentence(text[from..to], offset + from));
        }
    }
}
