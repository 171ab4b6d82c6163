using System.Text.RegularExpressions;

namespace AskTheDesk.Answering.Drafting;

/// <summary>What a model writes when it cites: <c>[1]</c>, <c>[1, 2]</c>, <c>[2-4]</c>, <c>【1】</c>.</summary>
internal static partial class MarkerShape
{
    /// <summary>A whole marker, or one that the text's end cuts off.</summary>
    public static Regex Anywhere => AnywherePattern();

    /// <summary>A marker that the text's end cuts off.</summary>
    public static Regex Unfinished => UnfinishedPattern();

    [GeneratedRegex(
        @"[\[【]\s*\^?\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*(?:†[^\[\]【】]*)?\s*[\]】]|[\[【][\s\d,;^–-]*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex AnywherePattern();

    [GeneratedRegex(@"[\[【][\s\d,;^–-]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UnfinishedPattern();
}
