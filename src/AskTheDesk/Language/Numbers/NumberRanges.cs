namespace AskTheDesk.Language.Numbers;

/// <summary>Joins two numbers to a range: 100-150, 2020-21, between 3 and 5, 3 to 5 million.</summary>
internal static class NumberRanges
{
    private const decimal Century = 100;

    /// <summary>The number that stands at a word, up to the end of its range where it starts one.</summary>
    public static BareNumber Extend(BareNumber low, WordList words, int at)
    {
        var next = at + low.Words;
        if (!IsSingle(low) || next >= words.Count || JoiningWords(words, at, next) is not { } skipped)
        {
            return low;
        }
        return
            next + skipped < words.Count
            && NumberFinder.Read(words, next + skipped) is { } high
            && IsSingle(high)
            ? Join(low, high, skipped)
            : low;
    }

    private static bool IsSingle(BareNumber number) =>
        number.Kind == NumberKind.Cardinal && number.Low == number.High;

    /// <summary>How many words join the number to a second one: none for a dash, one for "to" or "and".</summary>
    private static int? JoiningWords(WordList words, int at, int next)
    {
        if (words.GapBefore(next).TrimEnd("$£€") is "-" or "–" or "—")
        {
            return 0;
        }
        return words.At(next) switch
        {
            "to" when !Is(words.At(at - 1), "from") => 1,
            "and" when Is(words.At(at - 1), "between") => 1,
            _ => null,
        };
    }

    private static bool Is(string word, string other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static BareNumber Join(BareNumber low, BareNumber high, int skipped)
    {
        var takesScale = low.Scale == 1 && high.Scale > 1 && low.Low * high.Scale < high.High;
        var from = takesScale ? low.Low * high.Scale : low.Low;
        var to = IsYear(low) && high.High < Century ? low.Low - (low.Low % Century) + high.High : high.High;
        return to <= from
            ? low
            : high with
            {
                Low = from,
                High = to,
                Words = low.Words + skipped + high.Words,
            };
    }

    private static bool IsYear(BareNumber number) => number.Low is >= 1000 and < 2200 && number.Step == 1;
}
