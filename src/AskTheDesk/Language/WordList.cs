namespace AskTheDesk.Language;

/// <summary>A text, its words in order, and what stands between them.</summary>
internal sealed class WordList(string text)
{
    /// <summary>No number or name that is read ahead has more words.</summary>
    private const int MostAhead = 12;

    public string Text => text;

    public IReadOnlyList<Word> Words { get; } = WordFinder.Find(text);

    public int Count => Words.Count;

    public Word this[int at] => Words[at];

    /// <summary>The word's text; empty before the first and after the last.</summary>
    public string At(int at) => at >= 0 && at < Count ? Words[at].Text : "";

    /// <summary>What stands before a word, from the end of the one before it.</summary>
    public ReadOnlySpan<char> GapBefore(int at)
    {
        var from = at > 0 ? Words[at - 1].End : 0;
        return text.AsSpan(from, (at < Count ? Words[at].Start : text.Length) - from);
    }

    /// <summary>Whether a single space or hyphen is all that parts a word from the one before.</summary>
    public bool IsJoined(int at) => at > 0 && at < Count && GapBefore(at) is " " or "-" or "\u00A0";

    /// <summary>The words from one on, up to the first that is not joined.</summary>
    public IReadOnlyList<string> Ahead(int from)
    {
        var words = new List<string> { Words[from].Text };
        for (var at = from + 1; IsJoined(at) && words.Count < MostAhead; at++)
        {
            words.Add(Words[at].Text);
        }
        return words;
    }
}
