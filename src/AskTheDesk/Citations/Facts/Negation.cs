using System.Collections.Frozen;
using AskTheDesk.Citations.Wording;
using AskTheDesk.Language;

namespace AskTheDesk.Citations.Facts;

/// <summary>What a sentence denies.</summary>
/// <param name="Denied">The first weighty word after each negation: "arrested" of "were not arrested".</param>
/// <param name="Touched">Every word shortly after a negation or a word like "no" and "without".</param>
internal sealed record Negation(IReadOnlySet<string> Denied, IReadOnlySet<string> Touched)
{
    /// <summary>A negation bears on none of the words further on than this.</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string> Negators = Set("not never cannot unable");

    /// <summary>Deny what they are "to" do: has yet to start, failed to stop.</summary>
    private static readonly FrozenSet<string> NegatorsBeforeTo = Set(
        "yet failed fails refused refuses declined declines"
    );

    /// <summary>Deny something, though not always the next weighty word: no fasting is required.</summary>
    private static readonly FrozenSet<string> Privatives = Set(
        "no none nobody nothing neither nor without hardly denied denies impossible"
    );

    /// <summary>"Not only", "not all" and the like deny nothing of what follows.</summary>
    private static readonly FrozenSet<string> Qualifiers = Set(
        "only just all every always necessarily everyone merely simply yet until many much the a an"
    );

    public static Negation Of(string text, IReadOnlyList<Term> terms)
    {
        var words = WordFinder.Find(text);
        var denied = new HashSet<string>(StringComparer.Ordinal);
        var touched = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + 1 < words.Count; at++)
        {
            var isNegator = IsNegator(words[at], words[at + 1]);
            if (isNegator || words[at].Is(Privatives))
            {
                var last = words[Math.Min(at + Reach, words.Count - 1)].End;
                var after = terms.Where(term => term.Start > words[at].End && term.End <= last).ToList();
                touched.UnionWith(after.Select(term => term.Stem));
                denied.UnionWith(after.Select(term => term.Stem).Where(IsWeighty).Take(isNegator ? 1 : 0));
            }
        }
        return new Negation(denied, touched);
    }

    private static bool IsWeighty(string stem) => WordWeights.Of(stem) == 1;

    private static bool IsNegator(Word word, Word next) =>
        word.Is(NegatorsBeforeTo) ? next.Text is "to" : DeniesWhatFollows(word) && !next.Is(Qualifiers);

    private static bool DeniesWhatFollows(Word word) =>
        word.Is(Negators)
        || word.Text.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || word.Text.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
