using System.Text.Json;

namespace AskTheDesk.Loopback.Messages;

/// <summary>A button as the user sees it.</summary>
/// <param name="Style">1 to 4, or 5 for a link.</param>
public sealed record Button(string Label, string? CustomId, string? Url, int Style, bool IsDisabled)
{
    internal static IReadOnlyList<Button> In(JsonElement components) =>
        [
            .. ComponentTree
                .Of(components)
                .Where(c => ComponentTree.TypeOf(c) == ComponentType.Button)
                .Select(Read),
        ];

    private static Button Read(JsonElement c) =>
        new(
            ComponentTree.Text(c, "label") ?? ComponentTree.EmojiOf(c) ?? "",
            ComponentTree.Text(c, "custom_id"),
            ComponentTree.Text(c, "url"),
            c.GetProperty("style").GetInt32(),
            ComponentTree.Flag(c, "disabled")
        );
}
