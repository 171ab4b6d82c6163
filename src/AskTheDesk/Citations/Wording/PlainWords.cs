using System.Text.RegularExpressions;
using AskTheDesk.Language;

namespace AskTheDesk.Citations.Wording;

/// <summary>
/// The words of a text in lower case with single spaces, one before the first and one after the last: what
/// quotations are compared by, whatever the quotation marks, white space and punctuation.
/// </summary>
internal static partial class PlainWords
{
    private static readonly string[] Gaps = ["...", "…"];

    public static string Of(string text) =>
        $" {string.Join(' ', WordFinder.Find(text).Select(word => Plain(word.Text)))} ";

    /// <summary>Whether quoted words stand in a text; what an ellipsis or brackets part, in that order.</summary>
    /// <param name="plain">The text's plain words.</param>
    public static bool Hold(string plain, string quotation)
    {
        var at = 0;
        foreach (var part in Inserted().Replace(quotation, Gaps[0]).Split(Gaps, StringSplitOptions.None))
        {
            var words = Of(part);
            var found = words.Length > 2 ? plain.IndexOf(words, at, StringComparison.Ordinal) : at;
            if (found < 0)
            {
                return false;
            }
            at = words.Length > 2 ? found + words.Length - 1 : at;
        }
        return true;
    }

    private static string Plain(string word) => word.Replace('’', '\'').TrimEnd('.').ToLowerInvariant();

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Inserted();
}
