using System.Globalization;

namespace AskTheDesk.Language.Numbers;

/// <summary>Reads a word that starts with a digit.</summary>
internal static class DigitReader
{
    /// <summary>A decimal holds 28 digits; a number of more is a misprint or an identifier.</summary>
    private const int MostDigits = 15;

    /// <summary>The number, or a misprint where the digits make none.</summary>
    /// <param name="money">A currency sign stands before it, so that "m" is million, not metre.</param>
    public static BareNumber Read(string word, bool money)
    {
        var length = word.TakeWhile(character => char.IsAsciiDigit(character) || character is ',' or '.')
            .Count();
        var (digits, ending) = (word[..length].TrimEnd('.', ','), word[length..]);
        return Number(digits) is not { } number ? BareNumber.Misprint(words: 1)
            : ending.Length == 0 ? number
            : WithEnding(number, ending, money);
    }

    private static BareNumber WithEnding(BareNumber number, string ending, bool money)
    {
        if (ending is "st" or "nd" or "rd" or "th")
        {
            return number with { Kind = NumberKind.Ordinal };
        }
        if (ending is "s" && number.Low % 10 == 0)
        {
            return number with { High = number.Low + 9 };
        }
        var scales = ending is not ("m" or "b") || money;
        return scales && NumberWords.ShortScales.TryGetValue(ending, out var scale)
            ? number.Times(scale, words: 0)
            : number with
            {
                Unit = NumberUnits.Measure(ending) ?? "",
            };
    }

    private static BareNumber? Number(string digits)
    {
        if (digits.Count(char.IsAsciiDigit) > MostDigits || digits.Count(character => character == '.') > 1)
        {
            return null;
        }
        var parts = digits.Split('.');
        var groups = parts[0].Split(',');
        if (!AreGrouped(groups) || (parts.Length > 1 && parts[1].Contains(',', StringComparison.Ordinal)))
        {
            return null;
        }
        var step = parts.Skip(1).SelectMany(part => part).Aggregate(1m, (place, _) => place / 10);
        var plain = digits.Replace(",", "", StringComparison.Ordinal);
        return BareNumber.Cardinal(decimal.Parse(plain, CultureInfo.InvariantCulture), step, words: 1);
    }

    /// <summary>1 to 3 digits, then threes; or no separator at all.</summary>
    private static bool AreGrouped(string[] groups) =>
        groups.Length == 1
        || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
}
