namespace AskTheDesk.Loopback.Markdown.Rules;

/// <summary>
/// <c>[words](address)</c>. Where the words hold an address, a mention, code in a block or an emoji, or the address
/// may not be one, the whole is shown as it was written.
/// </summary>
internal static class MaskedLinkRule
{
    private const int MostBrackets = 200;

    public static Found? Find(Cursor at)
    {
        if (at.Now != '[' || at.Scope.InLabel)
        {
            return null;
        }
        var close = LabelEnd(at.Text, at.At + 1);
        if (close is Scan.None || LinkAddress.Read(at.Text, close + 1) is not { } address)
        {
            return null;
        }
        var label = at.Text[(at.At + 1)..close];
        return new Found(
            address.End - at.At,
            (MarkdownNode?)Link(at, label, address.Target)
                ?? new MarkdownNode.Text(at.Text[at.At..address.End])
        );
    }

    private static MarkdownNode.Link? Link(Cursor at, string label, string address)
    {
        var content = at.Parse(label, at.Scope with { InLabel = true });
        return
            LinkTarget.Read(address.Trim()) is { } target
            && IsPlain(content)
            && !string.IsNullOrWhiteSpace(label)
            ? new MarkdownNode.Link(target, content, IsMasked: true)
            : null;
    }

    private static bool IsPlain(IEnumerable<MarkdownNode> content) =>
        content.All(node =>
            node
                is MarkdownNode.Text
                    or MarkdownNode.Styled
                    or MarkdownNode.InlineCode
                    or MarkdownNode.Timestamp
            && IsPlain(node.Inside)
        );

    /// <summary>
    /// The last bracket before an address that fits: brackets inside of the words come in pairs, or close without
    /// having been opened while another closes after them.
    /// </summary>
    private static int LabelEnd(string text, int start)
    {
        var ends = new List<int>();
        for (var at = start; at < text.Length && ends.Count < MostBrackets; )
        {
            if (text[at] == '[')
            {
                var pair = text.IndexOf(']', at);
                if (pair < 0)
                {
                    break;
                }
                at = pair + 1;
                continue;
            }
            if (text[at] == ']')
            {
                ends.Add(at);
                if (!ClosesAgain(text, at + 1))
                {
                    break;
                }
            }
            at++;
        }
        return
            ends.FindLast(end => Scan.Is(text, end, "](") && LinkAddress.Read(text, end + 1) is not null)
                is var last
                    and > 0
            ? last
            : Scan.None;
    }

    private static bool ClosesAgain(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny('[', ']');
        return next >= 0 && text[from + next] == ']';
    }
}
