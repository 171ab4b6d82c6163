using System.Collections.Frozen;

namespace AskTheDesk.Language.Numbers;

/// <summary>Reads numbers that are written out, such as "three hundred and five" or "a dozen".</summary>
internal static class SpelledReader
{
    private static readonly FrozenSet<string> Starts = new[]
    {
        NumberWords.Units,
        NumberWords.Decades,
        NumberWords.Ordinals,
        NumberWords.Scales,
        NumberWords.Magnitudes,
    }
        .SelectMany(table => table.Keys)
        .Concat(["tens", "half", "dozen"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a number may start with this word; most words are told apart here.</summary>
    public static bool CanStart(string word) => word is "a" or "an" or "A" or "An" || Starts.Contains(word);

    /// <summary>The number that the words start with, or null.</summary>
    public static BareNumber? Read(Ahead words) =>
        Magnitude(words) ?? Half(words) ?? Share(words) ?? Ordinal(words) ?? Cardinal(words);

    /// <summary>Hundreds, tens of thousands.</summary>
    private static BareNumber? Magnitude(Ahead words)
    {
        var first = words[0];
        var known = NumberWords.Magnitudes.TryGetValue(first, out var low);
        var isTens = first.Equals("tens", StringComparison.OrdinalIgnoreCase);
        var of = words[1] is "of";
        if (of && (isTens || known) && NumberWords.Magnitudes.TryGetValue(words[2], out var scale))
        {
            return Vague((isTens ? 10 : low) * scale, words: 3);
        }
        return !known || (low == 20 && !of) ? null : Vague(low, words: 1);
    }

    private static BareNumber Vague(decimal low, int words)
    {
        var (from, to) = low is 12 or 20 ? (low * 2, 99m) : (low, (low * 10) - 1);
        return new BareNumber(from, to, low, NumberKind.Vague, 1, words, "");
    }

    /// <summary>Half of what follows: a share, or a number when a scale does.</summary>
    private static BareNumber? Half(Ahead words)
    {
        if (!words[0].Equals("half", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        if (words[1] is "a" && NumberWords.Scales.TryGetValue(words[2], out var scale))
        {
            return BareNumber.Cardinal(scale / 2, scale / 10, words: 3);
        }
        return words[1] is "of" or "the" or "all" or "its" or "their"
            ? BareNumber.Share(1, 2, words: 1)
            : null;
    }

    /// <summary>Two thirds, a quarter of.</summary>
    private static BareNumber? Share(Ahead words)
    {
        if (!NumberWords.Parts.TryGetValue(words[1], out var whole))
        {
            return null;
        }
        var isA = words[0].Equals("a", StringComparison.OrdinalIgnoreCase);
        if (isA && words[2] is "of")
        {
            return BareNumber.Share(1, whole, words: 2);
        }
        return NumberWords.Units.TryGetValue(words[0], out var part) && part < whole && part > 0
            ? BareNumber.Share(part, whole, words: 2)
            : null;
    }

    private static BareNumber? Ordinal(Ahead words)
    {
        if (NumberWords.Ordinals.TryGetValue(words[0], out var value))
        {
            return BareNumber.Cardinal(value, step: 1, words: 1) with { Kind = NumberKind.Ordinal };
        }
        var isCompound =
            NumberWords.Decades.TryGetValue(words[0], out var tens)
            && NumberWords.Ordinals.TryGetValue(words[1], out value)
            && value < 10;
        return isCompound
            ? BareNumber.Cardinal(tens + value, step: 1, words: 2) with
            {
                Kind = NumberKind.Ordinal,
            }
            : null;
    }

    private static BareNumber? Cardinal(Ahead words)
    {
        var sum = new SpelledSum();
        var next = 0;
        if (words[0] is "a" or "an" or "A" or "An" && SpelledSum.IsScale(words[1]))
        {
            next++;
        }
        while (sum.TryAdd(words[next]) || sum.TrySkipAnd(words[next], words[next + 1]))
        {
            next++;
        }
        var isOne = sum.Value == 1 && next == 1;
        return sum.IsEmpty || (isOne && NumberUnits.Measure(words[next]) is null)
            ? null
            : BareNumber.Cardinal(sum.Value, sum.Step, next) with
            {
                Scale = sum.Step,
            };
    }
}
