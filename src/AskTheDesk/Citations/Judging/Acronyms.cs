using AskTheDesk.Language;

namespace AskTheDesk.Citations.Judging;

/// <summary>Matches an acronym with the name whose letters it takes, in both directions.</summary>
internal static class Acronyms
{
    private const int Shortest = 2;

    public static bool Match(string name, string text) =>
        IsAcronym(name)
            ? Initials(text).Contains(Letters(name), StringComparison.Ordinal)
            : HasAcronym(name, text);

    /// <summary>The first letters of the words with a capital, in runs that a full stop or a comma parts.</summary>
    private static string Initials(string text)
    {
        var words = new WordList(text);
        var initials = new List<char>();
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0 && words.GapBefore(at) is not (" " or "-" or " & "))
            {
                initials.Add(' ');
            }
            if (words[at].IsCapitalised)
            {
                initials.Add(char.ToUpperInvariant(words[at].Text[0]));
            }
            else if (!NameConnects(words[at].Text))
            {
                initials.Add(' ');
            }
        }
        return new string([.. initials]);
    }

    private static bool NameConnects(string word) => word is "of" or "the" or "and" or "for" or "de";

    private static bool HasAcronym(string name, string text)
    {
        var letters = Initials(name);
        return letters.Length >= Shortest
            && !letters.Contains(' ', StringComparison.Ordinal)
            && WordFinder
                .Find(text)
                .Any(word =>
                    IsAcronym(word.Text) && Letters(word.Text).Equals(letters, StringComparison.Ordinal)
                );
    }

    private static bool IsAcronym(string word)
    {
        var letters = Letters(word);
        return letters.Length >= Shortest && letters.All(char.IsUpper);
    }

    private static string Letters(string word) => word.Replace(".", "", StringComparison.Ordinal);
}
