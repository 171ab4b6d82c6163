using System.Collections.Frozen;

namespace AskTheDesk.Language.Numbers;

/// <summary>What a number counts, where it is a share, money or a measure.</summary>
internal static class NumberUnits
{
    public const string Percent = "%";

    /// <summary>One unit a group: its name first, then the other ways to write it.</summary>
    private const string Groups =
        "% percent percentage pc|dollar dollars usd bucks|euro euros eur|pound pounds gbp sterling lb lbs|yen|yuan|"
        + "peso pesos|rupee rupees|rouble roubles ruble rubles|franc francs|cent cents|mile miles|"
        + "kilometre kilometres kilometer kilometers km kms|metre metres meter meters m|"
        + "centimetre centimetres centimeter centimeters cm|millimetre millimetres millimeter millimeters mm|"
        + "foot feet ft|inch inches|yard yards|acre acres|hectare hectares ha|kilogram kilograms kilo kilos kg|"
        + "gram grams g|tonne tonnes ton tons|ounce ounces oz|litre litres liter liters|gallon gallons|"
        + "barrel barrels|mph|kmh kph|knot knots|degree degrees|celsius|fahrenheit|watt watts|"
        + "megawatt megawatts mw|gigawatt gigawatts gw|kilowatt kilowatts kw|volt volts|hour hours hr hrs|"
        + "minute minutes min mins|seconds sec secs|day days|week weeks|month months|year years yr yrs|"
        + "decade decades|century centuries|pm|am";

    private static readonly FrozenDictionary<string, string> Measures = Groups
        .Split('|')
        .Select(group => group.Split(' '))
        .SelectMany(group => group.Select(word => KeyValuePair.Create(word, group[0])))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<char, string> Signs = new Dictionary<char, string>
    {
        ['$'] = "dollar",
        ['€'] = "euro",
        ['£'] = "pound",
        ['¥'] = "yen",
        ['₹'] = "rupee",
    }.ToFrozenDictionary();

    /// <summary>The unit a word names, or null.</summary>
    public static string? Measure(string word) => Measures.GetValueOrDefault(word);

    /// <summary>The currency whose sign stands right before a word, or null.</summary>
    public static string? Before(WordList words, int at)
    {
        var gap = words.GapBefore(at);
        return gap.Length > 0 && Signs.TryGetValue(gap[^1], out var unit) ? unit : null;
    }

    /// <summary>The unit around a number that takes the words from one up to another, or empty.</summary>
    public static string Around(WordList words, int first, int next) =>
        Before(words, first) ?? After(words, next) ?? "";

    private static string? After(WordList words, int next)
    {
        if (words.GapBefore(next).TrimStart().StartsWith(Percent, StringComparison.Ordinal))
        {
            return Percent;
        }
        if (!words.IsJoined(next))
        {
            return null;
        }
        var isPerCent = Is(words.At(next), "per") && Is(words.At(next + 1), "cent");
        return isPerCent ? Percent : Measure(words.At(next));
    }

    private static bool Is(string word, string other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
