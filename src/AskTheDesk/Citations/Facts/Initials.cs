using AskTheDesk.Language;

namespace AskTheDesk.Citations.Facts;

/// <summary>The acronyms of a text, and the letters that acronyms of its names would have.</summary>
internal sealed class Initials
{
    private const int Shortest = 2;

    private readonly string _letters;
    private readonly HashSet<string> _acronyms;

    public Initials(string text)
    {
        var words = new WordList(text);
        _letters = Runs(words);
        _acronyms = words
            .Words.Where(word => IsAcronym(word.Text))
            .Select(word => Letters(word.Text))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the text holds the acronym's name, or the name's acronym.</summary>
    public bool Match(string name) =>
        IsAcronym(name)
            ? _acronyms.Contains(Letters(name)) || _letters.Contains(Letters(name), StringComparison.Ordinal)
            : _acronyms.Contains(Runs(new WordList(name)));

    /// <summary>The first letters of words with a capital, a space where a run of them ends.</summary>
    private static string Runs(WordList words)
    {
        var letters = new List<char>();
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (at > 0 && !(words.GapBefore(at) is " " or "-" or " & "))
            {
                letters.Add(' ');
            }
            if (word.IsCapitalised)
            {
                letters.Add(char.ToUpperInvariant(word.Text[0]));
            }
            else if (word.Text is not ("of" or "the" or "and" or "for" or "de" or "on"))
            {
                letters.Add(' ');
            }
        }
        return new string([.. letters]);
    }

    private static bool IsAcronym(string word)
    {
        var letters = Letters(word);
        return letters.Length >= Shortest && letters.All(char.IsUpper);
    }

    private static string Letters(string word) => word.Replace(".", "", StringComparison.Ordinal);
}
