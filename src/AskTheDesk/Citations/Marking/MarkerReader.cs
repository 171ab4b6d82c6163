using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AskTheDesk.Citations.Marking;

/// <summary>
/// Takes the markers out of a drafted sentence, in the forms that models write: [3], [1, 2], [1-3], [1][2],
/// 【1】, [^1], [Source 2]. Brackets that hold anything else, such as [sic] or a year, are the text's own.
/// Away from markers not a character changes.
/// </summary>
public static partial class MarkerReader
{
    /// <summary>A range over more passages than this names its two ends only.</summary>
    private const int LongestRange = 20;

    private const string Label =
        @"(?:\^|#|(?:no\.?|sources?|passages?|articles?|documents?|docs?|refs?|references?|citations?|cite|hits?)\s*[:#]?\s*)?";

    private const string Number = @"\s*" + Label + @"\d{1,3}\s*(?:†[^\]】\n]{0,40})?";

    private const string Inside = Number + @"(?:(?:,|;|&|and|-|–|—)" + Number + @")*";

    /// <summary>The plain text and the passages named, in order.</summary>
    public static MarkedText Read(string text)
    {
        var plain = new StringBuilder(text.Length);
        var numbers = new List<int>();
        var from = 0;
        foreach (Match match in Candidate().Matches(text))
        {
            if (match.Groups["marker"].Success || IsBroken(text, match))
            {
                numbers.AddRange(match.Groups["marker"].Success ? Numbers(match.Value) : []);
                Append(plain, text.AsSpan(from, match.Index - from), first: from == 0);
                from = match.Index + match.Length;
            }
        }
        Append(plain, text.AsSpan(from), first: from == 0);
        return new MarkedText(plain.ToString().Trim(), numbers.Distinct().ToList());
    }

    /// <summary>Closes the gap that a marker leaves: one space, or none before a closing mark.</summary>
    private static void Append(StringBuilder plain, ReadOnlySpan<char> part, bool first)
    {
        if (first)
        {
            plain.Append(part);
            return;
        }
        while (plain.Length > 0 && char.IsWhiteSpace(plain[^1]))
        {
            plain.Length--;
        }
        var rest = part.TrimStart();
        if (plain.Length > 0 && plain[^1] is '.' or '!' or '?' && rest.Length > 0 && rest[0] == '.')
        {
            rest = rest[1..].TrimStart();
        }
        var closes = rest.Length > 0 && rest[0] is '.' or ',' or ';' or ':' or '!' or '?' or ')';
        plain.Append(closes || rest.Length == 0 || plain.Length == 0 ? "" : " ").Append(rest);
    }

    /// <summary>A bracket that stands alone: none closes it before the next opens, or none opened it.</summary>
    private static bool IsBroken(string text, Match match)
    {
        if (match.Groups["open"].Success)
        {
            var rest = text.AsSpan(match.Index + match.Length);
            var next = rest.IndexOfAny('[', '【');
            return (next < 0 ? rest : rest[..next]).IndexOfAny(']', '】') < 0;
        }
        var before = text.AsSpan(0, match.Index);
        var last = before.LastIndexOfAny(']', '】');
        return before[(last + 1)..].IndexOfAny('[', '【') < 0;
    }

    private static IEnumerable<int> Numbers(string marker) =>
        Separator()
            .Split(marker)
            .Select(part => Digits().Matches(part).Select(digits => Parse(digits.Value)).ToList())
            .SelectMany(ends => ends is [var low, var high] && high > low ? Range(low, high) : ends);

    private static IEnumerable<int> Range(int low, int high) =>
        high - low <= LongestRange ? Enumerable.Range(low, high - low + 1) : [low, high];

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<marker>\[?[\[【]"
            + Inside
            + @"[\]】]\]?(?:\([^()\s]{0,200}\))?)|(?<open>[\[【]\s*\^?\d{1,2}\b)|(?<close>\b\d{1,2}[\]】])",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex Candidate();

    /// <summary>The dagger's tail, which may hold digits, goes with what parts two numbers.</summary>
    [GeneratedRegex(@"†[^,;\]】]*|[,;&]|and", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\d{1,3}", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
