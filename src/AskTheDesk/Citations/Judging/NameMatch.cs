using AskTheDesk.Indexing;
using AskTheDesk.Language.Names;

namespace AskTheDesk.Citations.Judging;

/// <summary>
/// Whether a cited text holds a name: its words in order and close together, in any inflection (Mexico,
/// Mexican), or its acronym, or what it is the acronym of.
/// </summary>
internal static class NameMatch
{
    /// <summary>Words that may stand between two words of a name: a middle name, an initial, an "and".</summary>
    private const int Slack = 2;

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

    public static bool Holds(NameMention name, IReadOnlyList<EvidenceText> evidence)
    {
        var stems = DeskAnalyzer.Stemmed.Terms(name.Text);
        return stems.Count == 0
            || evidence.Any(text =>
                text.Sentences.Append(text.Context).Any(sentence => Holds(stems, name, sentence))
            );
    }

    /// <summary>Whether one sentence holds it.</summary>
    public static bool Holds(IReadOnlyList<string> stems, NameMention name, EvidenceSentence sentence) =>
        InOrder(stems, sentence.Terms) || Acronyms.Match(name.Text, sentence.Text);

    /// <summary>The same word, or the same root with the endings of a country and its people.</summary>
    public static bool IsSame(string left, string right)
    {
        if (left.Equals(right, StringComparison.Ordinal))
        {
            return true;
        }
        var root = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return root >= ShortestRoot
            && Inflections.Contains(left[root..])
            && Inflections.Contains(right[root..]);
    }

    private static bool InOrder(IReadOnlyList<string> stems, IReadOnlyList<Term> terms) =>
        Enumerable.Range(0, terms.Count).Any(start => StartsAt(stems, terms, start));

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
