namespace AskTheDesk.Language.Numbers;

/// <summary>
/// Finds the numbers of a text, in digits or written out, with how they are meant and what they measure.
/// "One" by itself is taken for a pronoun. Digits that belong to a name (COVID-19, G7) are no numbers.
/// </summary>
public static class NumberFinder
{
    /// <summary>The numbers in order; they do not overlap.</summary>
    public static IReadOnlyList<NumberMention> Find(string text) => Find(new WordList(text));

    internal static IReadOnlyList<NumberMention> Find(WordList words)
    {
        var mentions = new List<NumberMention>();
        var at = 0;
        while (at < words.Count)
        {
            if (Read(words, at) is { } number)
            {
                var whole = NumberRanges.Extend(number, words, at);
                mentions.Add(Mention(words, at, whole));
                at += whole.Words;
            }
            else
            {
                at++;
            }
        }
        return mentions;
    }

    /// <summary>The number that starts at a word, or null.</summary>
    internal static BareNumber? Read(WordList words, int at)
    {
        var word = words[at].Text;
        return char.IsAsciiDigit(word[0]) ? Digits(words, at)
            : SpelledReader.CanStart(word) ? SpelledReader.Read(new Ahead(words.Ahead(at)))
            : null;
    }

    private static BareNumber? Digits(WordList words, int at)
    {
        if (at > 0 && words.GapBefore(at) is "-" && words[at - 1].IsCapitalised)
        {
            return null;
        }
        var money = NumberUnits.Before(words, at) is not null;
        var digits = DigitReader.Read(words[at].Text, money);
        var next = words.IsJoined(at + 1) ? words.At(at + 1) : "";
        var scales = digits.Kind == NumberKind.Cardinal && digits.Scale == 1;
        return scales && NumberWords.Scales.TryGetValue(next, out var scale) ? digits.Times(scale, words: 1)
            : scales && money && NumberWords.ShortScales.TryGetValue(next, out scale)
                ? digits.Times(scale, words: 1)
            : digits;
    }

    private static NumberMention Mention(WordList words, int at, BareNumber number)
    {
        var next = at + number.Words;
        var (start, end) = (words[at].Start, words[next - 1].End);
        return new NumberMention(
            number.Low,
            number.High,
            number.Step,
            number.Kind,
            NumberBounds.Read(words, at, next),
            number.Unit.Length > 0 ? number.Unit : NumberUnits.Around(words, at, next),
            words.Text[start..end],
            start
        );
    }
}
