using System.Collections.Frozen;
using AskTheDesk.Language;

namespace AskTheDesk.Citations.Judging;

/// <summary>Finds what a sentence denies.</summary>
internal static class Negation
{
    /// <summary>A negation bears on the content words that follow it, no further than this many words.</summary>
    private const int Reach = 3;

    private static readonly FrozenSet<string> Negators = new[]
    {
        "not",
        "no",
        "never",
        "neither",
        "nor",
        "without",
        "cannot",
        "unable",
        "failed",
        "fails",
        "fail",
        "refused",
        "refuses",
        "refuse",
        "declined",
        "declines",
        "denied",
        "denies",
        "deny",
        "hardly",
        "none",
        "nobody",
        "nothing",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlySet<string> NegatedStems(string text, IReadOnlyList<Term> terms)
    {
        var words = WordFinder.Find(text);
        var negated = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Count; at++)
        {
            if (!IsNegator(words, at))
            {
                continue;
            }
            var last = words[Math.Min(at + Reach, words.Count - 1)].End;
            negated.UnionWith(
                terms
                    .Where(term => term.Start > words[at].Start && term.End <= last)
                    .Select(term => term.Stem)
            );
        }
        return negated;
    }

    /// <summary>"Not only" affirms.</summary>
    private static bool IsNegator(IReadOnlyList<Word> words, int at)
    {
        var word = words[at].Text;
        var affirms =
            at + 1 < words.Count
            && words[at + 1].Text is "only" or "just" or "longer" or "doubt" or "more" or "less" or "fewer";
        return !affirms
            && (
                Negators.Contains(word)
                || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)
            );
    }
}
