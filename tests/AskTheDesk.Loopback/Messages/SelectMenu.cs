using System.Text.Json;

namespace AskTheDesk.Loopback.Messages;

/// <summary>A select menu as the user sees it.</summary>
/// <param name="Options">Label and value of each option; empty for menus of users, roles and channels.</param>
public sealed record SelectMenu(
    string CustomId,
    ComponentType Type,
    IReadOnlyList<KeyValuePair<string, string>> Options,
    bool IsDisabled
)
{
    internal static IReadOnlyList<SelectMenu> In(JsonElement components) =>
        [
            .. ComponentTree
                .Of(components)
                .Where(c => ComponentTree.IsSelect(ComponentTree.TypeOf(c)))
                .Select(Read),
        ];

    private static SelectMenu Read(JsonElement c) =>
        new(
            ComponentTree.Text(c, "custom_id") ?? "",
            ComponentTree.TypeOf(c),
            c.TryGetProperty("options", out var options)
                ?
                [
                    .. options
                        .EnumerateArray()
                        .Select(o =>
                            KeyValuePair.Create(
                                ComponentTree.Text(o, "label") ?? "",
                                ComponentTree.Text(o, "value") ?? ""
                            )
                        ),
                ]
                : [],
            ComponentTree.Flag(c, "disabled")
        );
}
