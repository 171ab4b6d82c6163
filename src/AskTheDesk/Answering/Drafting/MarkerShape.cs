using System.Text.RegularExpressions;

namespace AskTheDesk.Answering.Drafting;

/// <summary>What a model writes when it cites: <c>[1]</c>, <c>[1, 2]</c>, <c>[2-4]</c>, <c>[Source 1]</c>, <c>【1】</c>.</summary>
internal static partial class MarkerShape
{
    private const string Cut = @"[\[【]\s*(?:\^|[A-Za-z]{2,12}\s)?[\s\d,;&–—-]*$";

    /// <summary>A whole marker, or one that the text's end cuts off.</summary>
    public static Regex Anywhere => AnywherePattern();

    /// <summary>A marker that the text's end cuts off.</summary>
    public static Regex Unfinished => UnfinishedPattern();

    /// <summary>A bracket at the text's end that may become a marker when more comes.</summary>
    public static Regex Open => OpenPattern();

    [GeneratedRegex(
        @"[\[【]\s*(?:\^|[A-Za-z]{2,12}\s)?\s*\d{1,3}(?:\s*(?:[,;&–—-]|and)\s*\d{1,3})*(?:†[^\[\]【】]*)?\s*[\]】]"
            + "|"
            + Cut,
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex AnywherePattern();

    [GeneratedRegex(Cut, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UnfinishedPattern();

    [GeneratedRegex(
        @"[\[【][^\[\]【】]{0,40}$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex OpenPattern();
}
