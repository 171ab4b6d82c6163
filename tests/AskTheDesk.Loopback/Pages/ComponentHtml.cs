using System.Text.Json;
using System.Xml.Linq;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Pages;

/// <summary>Buttons and menus, and the texts and boxes of the second generation of components.</summary>
internal sealed class ComponentHtml(MarkdownHtml markdown)
{
    private static readonly string[] Styles = ["", "primary", "secondary", "success", "danger", "link"];

    public IEnumerable<XElement> Of(JsonElement components) =>
        components.EnumerateArray().Select(Of1).OfType<XElement>();

    private XElement? Of1(JsonElement component) =>
        ComponentTree.TypeOf(component) switch
        {
            ComponentType.ActionRow => Tag.Of("div", "row", Inside(component)),
            ComponentType.Button => Button(component),
            ComponentType.TextDisplay => markdown.Of("words", ComponentTree.Text(component, "content") ?? ""),
            ComponentType.Container => Tag.Of("div", "container", Inside(component)),
            ComponentType.Section => Tag.Of("div", "section", Inside(component), Accessory(component)),
            ComponentType.Separator => Tag.Of("div", "separator"),
            var type when ComponentTree.IsSelect(type) => Menu(component),
            _ => null,
        };

    private IEnumerable<XElement> Inside(JsonElement component) =>
        component.TryGetProperty("components", out var inside) && inside.ValueKind == JsonValueKind.Array
            ? Of(inside)
            : [];

    private XElement? Accessory(JsonElement section) =>
        section.TryGetProperty("accessory", out var accessory) ? Of1(accessory) : null;

    private static XElement Button(JsonElement button)
    {
        var style = button.TryGetProperty("style", out var number) ? number.GetInt32() : 2;
        var isDisabled = ComponentTree.Flag(button, "disabled");
        return Tag.Of(
            "button",
            $"button {Styles.ElementAtOrDefault(style) ?? ""}",
            Tag.Attribute("type", "button"),
            isDisabled ? Tag.Attribute("disabled", "disabled") : null,
            ComponentTree.EmojiOf(button) is { } emoji ? Tag.Of("span", "button-emoji", emoji) : null,
            ComponentTree.Text(button, "label") is { Length: > 0 } label ? Tag.Of("span", null, label) : null,
            ComponentTree.Text(button, "url") is null ? null : Tag.Of("span", "away", "↗")
        );
    }

    private static XElement Menu(JsonElement menu) =>
        Tag.Of(
            "div",
            ComponentTree.Flag(menu, "disabled") ? "menu disabled" : "menu",
            Tag.Of("div", "menu-hint", ComponentTree.Text(menu, "placeholder") ?? "Make a selection", " ⌄"),
            menu.TryGetProperty("options", out var options)
                ? Tag.Of("ul", "menu-options", options.EnumerateArray().Select(Option))
                : null
        );

    private static XElement Option(JsonElement option) =>
        Tag.Of(
            "li",
            null,
            ComponentTree.Text(option, "label") ?? "",
            ComponentTree.Text(option, "description") is { Length: > 0 } description
                ? Tag.Of("div", "menu-description", description)
                : null
        );
}
