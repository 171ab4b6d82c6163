using AskTheDesk.Citations.Judging;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Citations.Facts;

/// <summary>
/// Whether a cited text holds a name: its words in order and close together, in any inflection (Mexico,
/// Mexican), or its acronym, or what it is the acronym of.
/// </summary>
internal static class NameMatch
{
    /// <summary>Words that may stand between two words of a name: a middle name or its initial.</summary>
    private const int Slack = 1;

    private const int ShortestRoot = 4;

    private static readonly string[] Inflections =
    [
        "",
        "a",
        "o",
        "e",
        "i",
        "y",
        "s",
        "n",
        "an",
        "ian",
        "ean",
        "ese",
        "ish",
        "ic",
        "ain",
        "ia",
        "en",
        "er",
        "um",
    ];

    /// <summary>
    /// Whether one of the sentences holds it. What "of" joins may stand in any order: Oxford University for the
    /// University of Oxford.
    /// </summary>
    public static bool Holds(NameMention name, IReadOnlyList<EvidenceSentence> sentences)
    {
        var parts = name.Text.Split(" of ").Select(Stems).Where(stems => stems.Count > 0).ToList();
        return parts.TrueForAll(stems => sentences.Any(sentence => InOrder(stems, sentence.Terms)))
            || sentences.Any(sentence => sentence.Initials.Match(name.Text))
            || (name.AtStart && parts is [{ Count: > 1 } stems] && HoldsAfterFirst(stems, sentences));
    }

    /// <summary>Its words; initials go where other words are left, for they are written in many ways.</summary>
    public static IReadOnlyList<string> Stems(string name)
    {
        var stems = TermReader.Read(name).Select(term => term.Stem).ToList();
        var words = stems.Where(stem => stem.Length > 1 || char.IsDigit(stem[0])).ToList();
        var isInitials = stems.Count > 1 && name.IndexOf('.', StringComparison.Ordinal) is > 0 and < 6;
        return words.Count == 0 ? stems
            : isInitials && words.Count > 1 && words[0].Length == 2 ? words.Skip(1).ToList()
            : words;
    }

    /// <summary>The same word, or the same root with the endings of a country and its people.</summary>
    public static bool IsSame(string left, string right)
    {
        if (left.Equals(right, StringComparison.Ordinal))
        {
            return true;
        }
        var root = left.AsSpan().CommonPrefixLength(right);
        return root >= ShortestRoot
            && Inflections.Contains(left[root..])
            && Inflections.Contains(right[root..]);
    }

    /// <summary>A first word that has its capital from the sentence may stand anywhere: "Different European".</summary>
    private static bool HoldsAfterFirst(
        IReadOnlyList<string> stems,
        IReadOnlyList<EvidenceSentence> sentences
    ) =>
        sentences.Any(sentence => sentence.Stems.Contains(stems[0]))
        && sentences.Any(sentence => InOrder(stems.Skip(1).ToList(), sentence.Terms));

    private static bool InOrder(IReadOnlyList<string> stems, IReadOnlyList<Term> terms)
    {
        for (var start = 0; start < terms.Count; start++)
        {
            if (StartsAt(stems, terms, start))
            {
                return true;
            }
        }
        return false;
    }

    private static bool StartsAt(IReadOnlyList<string> stems, IReadOnlyList<Term> terms, int start)
    {
        var at = start;
        foreach (var stem in stems)
        {
            var limit = at == start ? at + 1 : Math.Min(terms.Count, at + Slack + 1);
            while (at < limit && !IsSame(stem, terms[at].Stem))
            {
                at++;
            }
            if (at >= limit)
            {
                return false;
            }
            at++;
        }
        return true;
    }
}
