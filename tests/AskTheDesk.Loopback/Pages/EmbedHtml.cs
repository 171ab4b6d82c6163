using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Pages;

/// <summary>The boxes under a message. Pictures are named, not shown: the page asks for nothing.</summary>
internal sealed class EmbedHtml(MarkdownHtml markdown)
{
    public IEnumerable<XElement> Of(JsonElement embeds) => embeds.EnumerateArray().Select(Of1);

    private XElement Of1(JsonElement embed) =>
        Tag.Of(
            "div",
            "embed",
            Tag.Attribute("style", $"border-left-color: {Colour(embed)}"),
            Line("embed-author", Inner(embed, "author", "name")),
            Title(embed),
            Text("embed-text", ComponentTree.Text(embed, "description")),
            Fields(embed),
            Line("embed-picture", Inner(embed, "image", "url") ?? Inner(embed, "thumbnail", "url")),
            Line("embed-footer", Inner(embed, "footer", "text"))
        );

    private XElement? Title(JsonElement embed)
    {
        if (ComponentTree.Text(embed, "title") is not { } title)
        {
            return null;
        }
        var shown = Text("embed-title", title);
        return ComponentTree.Text(embed, "url") is { } url
            ? Tag.Of("a", "embed-link", Tag.Attribute("href", url), Tag.Attribute("rel", "noreferrer"), shown)
            : shown;
    }

    private XElement? Fields(JsonElement embed) =>
        embed.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Array
            ? Tag.Of("div", "embed-fields", fields.EnumerateArray().Select(Field))
            : null;

    private XElement Field(JsonElement field) =>
        Tag.Of(
            "div",
            ComponentTree.Flag(field, "inline") ? "embed-field inline" : "embed-field",
            Text("embed-name", ComponentTree.Text(field, "name")),
            Text("embed-value", ComponentTree.Text(field, "value"))
        );

    private XElement? Text(string style, string? content) =>
        string.IsNullOrEmpty(content) ? null : markdown.Of(style, content);

    private static XElement? Line(string style, string? content) =>
        string.IsNullOrEmpty(content) ? null : Tag.Of("div", style, content);

    private static string? Inner(JsonElement embed, string part, string field) =>
        embed.TryGetProperty(part, out var inner) && inner.ValueKind == JsonValueKind.Object
            ? ComponentTree.Text(inner, field)
            : null;

    private static string Colour(JsonElement embed) =>
        embed.TryGetProperty("color", out var colour) && colour.TryGetInt32(out var number)
            ? "#" + (number & 0xFFFFFF).ToString("x6", CultureInfo.InvariantCulture)
            : "var(--line)";
}
