namespace AskTheDesk.Loopback.Markdown;

/// <summary>
/// A text as Discord's client shows it, for looking at and for tests: article text in a message is harmless when
/// <see cref="Active"/> holds nothing that came from it.
/// </summary>
public sealed class DiscordText
{
    private DiscordText(IReadOnlyList<MarkdownNode> nodes) => Nodes = nodes;

    public IReadOnlyList<MarkdownNode> Nodes { get; }

    /// <summary>Everything that is more than words, outermost first: links, mentions, headings, code and the like.</summary>
    public IEnumerable<MarkdownNode> Active => All(Nodes).Where(node => node is not MarkdownNode.Text);

    /// <summary>The words that a reader sees, without what makes them bold and the like.</summary>
    public string Shown => ShownWith(mention => mention.Name);

    /// <summary>The words that a reader sees, with what stands in the pills.</summary>
    internal string ShownWith(Func<MarkdownNode.Mention, string> named) =>
        string.Concat(All(Nodes).Select(node => node is MarkdownNode.Mention m ? named(m) : Words(node)));

    /// <summary>Reads a message's content or an embed's description. Never throws.</summary>
    public static DiscordText Parse(string content) => new(MarkdownParser.Parse(content));

    private static IEnumerable<MarkdownNode> All(IEnumerable<MarkdownNode> nodes) =>
        nodes.SelectMany(node => All(node.Inside).Prepend(node));

    private static string Words(MarkdownNode node) =>
        node switch
        {
            MarkdownNode.Text text => text.Value,
            MarkdownNode.InlineCode code => code.Code,
            MarkdownNode.CodeBlock block => block.Code,
            MarkdownNode.Emoji emoji => $":{emoji.Name}:",
            _ => "",
        };
}
