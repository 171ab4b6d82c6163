using System.Globalization;
using System.Xml.Linq;
using AskTheDesk.Loopback.Markdown;

namespace AskTheDesk.Loopback.Pages;

/// <summary>Writes what was read from Discord's markdown. No text becomes markup.</summary>
internal sealed class MarkdownHtml(Names names)
{
    /// <summary>A text in an element of its own.</summary>
    /// <param name="style">The class of the element around it.</param>
    public XElement Of(string style, string content) =>
        Tag.Of("div", style, Of(DiscordText.Parse(content).Nodes));

    public IEnumerable<XNode> Of(IReadOnlyList<MarkdownNode> nodes) =>
        nodes.Select((node, at) => Of(node, follows: at == 0 ? null : nodes[at - 1]));

    private XNode Of(MarkdownNode node, MarkdownNode? follows) =>
        node switch
        {
            MarkdownNode.Text text => Words(text.Value, follows),
            MarkdownNode.Styled styled => Styled(styled),
            MarkdownNode.Heading heading => Tag.Of($"h{heading.Level}", null, Of(heading.Content)),
            MarkdownNode.Subtext subtext => Tag.Of("div", "subtext", Of(subtext.Content)),
            MarkdownNode.Quote quote => Tag.Of("blockquote", null, Of(quote.Content)),
            MarkdownNode.Listing list => List(list),
            MarkdownNode.InlineCode code => Tag.Of("code", null, code.Code),
            MarkdownNode.CodeBlock block => Tag.Of("pre", null, Tag.Of("code", null, block.Code)),
            MarkdownNode.Link link => Link(link),
            MarkdownNode.Mention mention => Tag.Of("span", "mention", names.Show(mention)),
            MarkdownNode.Emoji emoji => Tag.Of("span", "emoji", $":{emoji.Name}:"),
            MarkdownNode.Timestamp time => Tag.Of("time", null, TimeText.Of(time)),
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    /// <summary>A line break right after a block is the block's own.</summary>
    private static XText Words(string text, MarkdownNode? follows) =>
        Tag.Text(
            follows is MarkdownNode.CodeBlock or MarkdownNode.Listing && text.StartsWith('\n')
                ? text[1..]
                : text
        );

    private XElement Styled(MarkdownNode.Styled styled) =>
        styled.Style switch
        {
            TextStyle.Bold => Tag.Of("strong", null, Of(styled.Content)),
            TextStyle.Italic => Tag.Of("em", null, Of(styled.Content)),
            TextStyle.Underline => Tag.Of("u", null, Of(styled.Content)),
            TextStyle.Strike => Tag.Of("s", null, Of(styled.Content)),
            _ => Tag.Of("span", "spoiler", Tag.Attribute("tabindex", "0"), Of(styled.Content)),
        };

    private XElement List(MarkdownNode.Listing list) =>
        Tag.Of(
            list.Start is null ? "ul" : "ol",
            null,
            list.Start is { } start
                ? Tag.Attribute("start", start.ToString(CultureInfo.InvariantCulture))
                : null,
            list.Items.Select(item => Tag.Of("li", null, Of(item)))
        );

    private XElement Link(MarkdownNode.Link link) =>
        Tag.Of(
            "a",
            null,
            Tag.Attribute("href", link.Target.AbsoluteUri),
            Tag.Attribute("rel", "noreferrer"),
            Of(link.Content)
        );
}
