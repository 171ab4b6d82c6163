using System.Text.RegularExpressions;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Showing.Markup;

namespace AskTheDesk.Bot.Asking;

/// <summary>Makes of what somebody typed in Discord the question that they mean: words, no markup.</summary>
internal static partial class QuestionText
{
    /// <summary>The question; empty when nothing but pings and links was typed.</summary>
    public static string Of(string typed)
    {
        var words = Link.Replace(Masked.Replace(Pill.Replace(typed, " "), "${shown}"), " ");
        return PlainMarkdown.OneLine(Marks.Replace(LineStart.Replace(words, ""), ""));
    }

    /// <summary>Whether a message mentions someone in so many words: a reply can ping without.</summary>
    public static bool Mentions(string typed, UserId user) =>
        typed.Contains($"<@{user}>", StringComparison.Ordinal)
        || typed.Contains($"<@!{user}>", StringComparison.Ordinal);

    /// <summary>Mentions, channels, emoji, times and commands, which Discord shows as something else.</summary>
    [GeneratedRegex(
        @"<(?:@[!&]?|#|a?:\w{1,32}:|t:|/[\w -]{1,100}:)-?[0-9]{1,20}(?::[a-zA-Z])?>",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Pill { get; }

    [GeneratedRegex(
        @"\[(?<shown>[^\[\]]{1,200})\]\(<?https?://[^)\s]{1,2000}\)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Masked { get; }

    [GeneratedRegex(@"<?https?://\S+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Link { get; }

    [GeneratedRegex(
        @"^[ \t]*(?:>>>|>|#{1,3}|-#|[-*•]|[0-9]{1,2}\.)[ \t]+",
        RegexOptions.NonBacktracking | RegexOptions.Multiline
    )]
    private static partial Regex LineStart { get; }

    /// <summary>Bold, italics, strikes, spoilers, code; a single underscore or bar may stand in a name.</summary>
    [GeneratedRegex(@"\*+|__+|~~|\|\||`+", RegexOptions.NonBacktracking)]
    private static partial Regex Marks { get; }
}
