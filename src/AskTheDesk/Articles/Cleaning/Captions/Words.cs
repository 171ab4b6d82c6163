namespace AskTheDesk.Articles.Cleaning.Captions;

/// <summary>
/// A block's words, equal to another's whatever the case, the spaces and the punctuation. Kept as hashes, as
/// every block of an archive is looked at and few are compared.
/// </summary>
internal sealed class Words : IEquatable<Words>
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<ulong> _words;

    /// <summary>
    /// Figures and names: words with a digit or a capital. The first word's first letter is a capital in any
    /// line and does not count; a place in capitals before the line does.
    /// </summary>
    private readonly List<ulong> _telling = [];

    public Words(string text)
    {
        _words = new List<ulong>(text.Length / 5);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                var end = End(text, at);
                Add(text.AsSpan(at..end));
                at = end;
            }
        }
    }

    public int Count => _words.Count;

    /// <summary>Each run of so many words, as one hash.</summary>
    public IEnumerable<ulong> Runs(int length)
    {
        for (var start = 0; start + length <= Count; start++)
        {
            var hash = Offset;
            for (var i = start; i < start + length; i++)
            {
                hash = (hash ^ _words[i]) * Prime;
            }
            yield return hash;
        }
    }

    /// <summary>The share of the words, counted with their repeats, that occur in another text, 0 to 1.</summary>
    public double ShareIn(Words other)
    {
        var left = other._words.CountBy(word => word).ToDictionary();
        var shared = _words.Count(word =>
            left.TryGetValue(word, out var count) && count > 0 && left[word]-- > 0
        );
        return Count == 0 ? 0 : (double)shared / Count;
    }

    /// <summary>Every figure and every name occurs in another text.</summary>
    public bool TellsNothingBeyond(Words other) => !_telling.Except(other._words).Any();

    public bool Equals(Words? other) => other is not null && _words.SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as Words);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        _words.ForEach(hash.Add);
        return hash.ToHashCode();
    }

    private void Add(ReadOnlySpan<char> word)
    {
        // FNV-1a, of the lower case.
        var hash = Offset;
        var isTelling = _words.Count > 0 && char.IsUpper(word[0]);
        for (var i = 0; i < word.Length; i++)
        {
            hash = (hash ^ char.ToLowerInvariant(word[i])) * Prime;
            isTelling |= char.IsDigit(word[i]) || (i > 0 && char.IsUpper(word[i]));
        }
        if (isTelling)
        {
            _telling.Add(hash);
        }
        _words.Add(hash);
    }

    /// <summary>Just past the word: points and commas between digits belong to it.</summary>
    private static int End(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInFigure(text, end)))
        {
            end++;
        }
        return end;
    }

    private static bool IsInFigure(string text, int at) =>
        text[at] is '.' or ','
        && char.IsDigit(text[at - 1])
        && at + 1 < text.Length
        && char.IsDigit(text[at + 1]);
}
