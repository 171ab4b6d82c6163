using System.Collections.Frozen;

namespace AskTheDesk.Language.Numbers;

/// <summary>Reads the words around a number that say how it is meant.</summary>
internal static class NumberBounds
{
    private const int LongestPhrase = 3;

    private static readonly FrozenDictionary<string, NumberBound> Before = Table(
        (
            NumberBound.About,
            "about|around|roughly|approximately|approx|some|estimated|circa|region of|order of"
        ),
        (NumberBound.Nearly, "nearly|almost|close to|approaching|just under|just short of|just below"),
        (NumberBound.Above, "more than|over|above|greater than|excess of|upwards of|exceeding|exceeded"),
        (NumberBound.AtLeast, "at least|no fewer than|no less than|not less than|minimum of|as few as"),
        (NumberBound.Below, "less than|fewer than|under|below"),
        (NumberBound.AtMost, "up to|as many as|as much as|at most|no more than|not more than|maximum of")
    );

    private static readonly FrozenDictionary<string, NumberBound> After = Table(
        (NumberBound.AtLeast, "or more|or above|or over|and over|and above"),
        (NumberBound.AtMost, "or less|or fewer|or under|and under"),
        (NumberBound.About, "or so")
    );

    /// <summary>How a number is meant that takes the words from one up to another.</summary>
    public static NumberBound Read(WordList words, int first, int next)
    {
        for (var length = Math.Min(LongestPhrase, first); length > 0; length--)
        {
            if (
                Before.TryGetValue(Phrase(words, first - length, length), out var bound)
                && Reaches(words, first)
            )
            {
                return bound;
            }
        }
        return BySign(words.GapBefore(first), words.GapBefore(next))
            ?? ByWordsAfter(words, next)
            ?? NumberBound.Exact;
    }

    private static NumberBound? BySign(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var sign = before.TrimEnd("$£€ ");
        return sign.EndsWith("~") || sign.EndsWith("≈") ? NumberBound.About
            : sign.EndsWith(">") ? NumberBound.Above
            : sign.EndsWith("<") ? NumberBound.Below
            : after.StartsWith("+") ? NumberBound.AtLeast
            : null;
    }

    /// <summary>At once after the number, or after the one word that it counts: 20 years or more.</summary>
    private static NumberBound? ByWordsAfter(WordList words, int next) =>
        After.TryGetValue(Phrase(words, next, 2), out var bound) ? bound
        : After.TryGetValue(Phrase(words, next + 1, 2), out bound) ? bound
        : null;

    /// <summary>Nothing but spaces and a currency sign stands between the phrase and the number.</summary>
    private static bool Reaches(WordList words, int first) => words.GapBefore(first).Trim(" $£€").IsEmpty;

    private static string Phrase(WordList words, int from, int length) =>
        string.Join(' ', Enumerable.Range(from, length).Select(words.At));

    private static FrozenDictionary<string, NumberBound> Table(
        params (NumberBound Bound, string Phrases)[] rows
    ) =>
        rows.SelectMany(row =>
                row.Phrases.Split('|').Select(phrase => KeyValuePair.Create(phrase, row.Bound))
            )
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
