using AskTheDesk.Loopback.Markdown.Rules;

namespace AskTheDesk.Loopback.Markdown;

/// <summary>
/// Reads text as Discord's client does: at each place the first rule that fits takes what it can, and what it took
/// decides whether the next place begins a line. The rules were taken from what its client does, not from a
/// published grammar: there is none.
/// </summary>
internal static class MarkdownParser
{
    // In the client's order.
    private static readonly Func<Cursor, Found?>[] All =
    [
        LineRules.Heading,
        LineRules.Subtext,
        CodeRules.Block,
        QuoteRule.Find,
        ListRule.Find,
        TextRules.Escaped,
        LinkRules.InBrackets,
        LinkRules.Mail,
        LinkRules.Phone,
        LinkRules.Bare,
        MaskedLinkRule.Find,
        StyleRules.Find,
        StyleRules.Strike,
        CodeRules.Inline,
        TextRules.Break,
        MentionRules.Timestamp,
        MentionRules.Find,
        MentionRules.Command,
        MentionRules.Place,
        EmojiRules.Custom,
        EmojiRules.Named,
        TextRules.Shrug,
        StyleRules.Spoiler,
        TextRules.Words,
    ];

    public static IReadOnlyList<MarkdownNode> Parse(string content) =>
        Parse(
            content
                .ReplaceLineEndings("\n")
                .Replace("\t", "    ", StringComparison.Ordinal)
                .Replace("\f", "", StringComparison.Ordinal),
            before: null,
            default
        );

    public static IReadOnlyList<MarkdownNode> Parse(string text, string? before, Scope scope)
    {
        var nodes = new List<MarkdownNode>();
        for (var at = 0; at < text.Length; )
        {
            var found = First(new Cursor(text, at, before, scope));
            Add(nodes, found.Node);
            before = text.Substring(at, found.Length);
            at += found.Length;
        }
        return nodes;
    }

    private static Found First(Cursor at) => All.Select(rule => rule(at)).OfType<Found>().First();

    /// <summary>Words next to words become one text.</summary>
    private static void Add(List<MarkdownNode> nodes, MarkdownNode node)
    {
        if (node is MarkdownNode.Text text && nodes is [.., MarkdownNode.Text last])
        {
            nodes[^1] = new MarkdownNode.Text(last.Value + text.Value);
        }
        else
        {
            nodes.Add(node);
        }
    }
}
