namespace AskTheDesk.Language;

/// <summary>
/// Counts words as sizes go: what white space separates, a long one as several, so that text without spaces
/// has a size too.
/// </summary>
public static class WordCount
{
    private const int UsualLength = 20;

    /// <summary>How many words a text has, never fewer than white space separates.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var (words, length) = (0, 0);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                length++;
                continue;
            }
            words += OfWord(length);
            length = 0;
        }
        return words + OfWord(length);
    }

    /// <summary>What a word of this many characters counts; 0 when it has none.</summary>
    internal static int OfWord(int length) => (length + UsualLength - 1) / UsualLength;
}
