using System.Text.RegularExpressions;

namespace AskTheDesk.Language;

/// <summary>Tells a year from a quantity, a house number or a model.</summary>
internal static partial class YearReader
{
    // Amounts of a thousand and more have a comma in news text, so a bare 1986 is a year unless its
    // neighbours say otherwise; 2000 is as often a round amount and needs a word for time before it.
    private static readonly HashSet<string> TimeWords = Words(
        "in since during by until till before after from through circa year years early late mid spring summer fall autumn winter election census"
    );

    private static readonly HashSet<string> AmountWords = Words(
        "no number nos route highway hwy interstate flight room page chapter section apartment apt suite unit box lot channel boeing airbus windows version model eur usd gbp nearly almost roughly approximately than least most exactly another"
    );

    private static readonly HashSet<string> Units = Words(
        "people persons men women children migrants soldiers troops workers jobs homes households votes points percent pc miles mile km kilometers kilometres meters metres feet ft yards acres hectares tons tonnes pounds lbs kg dollars euros pesos yen hours hrs gmt utc minutes seconds days weeks months years times calories megawatts mw cases deaths degrees sq square million billion"
    );

    private static readonly HashSet<string> FunctionWords = Words(
        "a an the and or but when while as at by for from in is it its of on that there this to until was were with which who he she they we where after before he's had has have"
    );

    public static bool IsYear(string text, Match year)
    {
        var before = text.AsSpan(0, year.Index);
        var after = text.AsSpan(year.Index + year.Length);
        if (!MayFollow(before) || IsAmount(before, after))
        {
            return false;
        }
        var number = int.Parse(
            year.Groups["year"].ValueSpan,
            System.Globalization.CultureInfo.InvariantCulture
        );
        var isPlain = number % 100 != 0 && number is >= 1900 and < 2050;
        return isPlain
            || year.Groups["decade"].Success
            || (TimeWords.Contains(LastWord(before)) && IsOpen(after));
    }

    /// <summary>What touches the number on its left leaves it a number by itself, or is as in "mid-2021".</summary>
    private static bool MayFollow(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || char.IsWhiteSpace(before[^1]))
        {
            return true;
        }
        return before[^1] == '-'
            ? LastWord(before[..^1]) is "mid" or "pre" or "post" or "early" or "late"
            : "([{\"'“‘—–,;".Contains(before[^1], StringComparison.Ordinal);
    }

    private static bool IsAmount(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        AmountWords.Contains(LastWord(before))
        || Units.Contains(NextWord(after))
        || (after is [var sign, ..] && "%°$€£".Contains(sign, StringComparison.Ordinal))
        || Street.IsMatch(after[..Math.Min(after.Length, 60)]);

    /// <summary>No noun follows that the number could count.</summary>
    private static bool IsOpen(ReadOnlySpan<char> after)
    {
        var next = NextWord(after);
        return next.Length == 0 || char.IsUpper(after.TrimStart()[0]) || FunctionWords.Contains(next);
    }

    private static string LastWord(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(" .").Length;
        var start = end;
        while (start > 0 && end - start < 20 && char.IsLetter(text[start - 1]))
        {
            start--;
        }
        return text[start..end].ToString().ToLowerInvariant();
    }

    private static string NextWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(text[0] is ' ' or '-'))
        {
            return "";
        }
        var end = 1;
        while (end < text.Length && end < 20 && (char.IsLetter(text[end]) || text[end] == '\''))
        {
            end++;
        }
        return text[1..end].ToString().ToLowerInvariant();
    }

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];

    [GeneratedRegex(
        @"^ (?:\p{Lu}[\p{L}.]{0,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Place|Highway|Parkway)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Street { get; }
}
