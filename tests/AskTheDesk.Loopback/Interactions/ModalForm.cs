using System.Text.Json;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Interactions;

/// <summary>A modal as the user sees it.</summary>
public sealed record ModalForm(string CustomId, string Title, IReadOnlyList<ModalInput> Inputs)
{
    internal static ModalForm Read(JsonElement data) =>
        new(
            ComponentTree.Text(data, "custom_id") ?? "",
            ComponentTree.Text(data, "title") ?? "",
            [.. data.GetProperty("components").EnumerateArray().SelectMany(Inputs1)]
        );

    private static IEnumerable<ModalInput> Inputs1(JsonElement top)
    {
        var inLabel = ComponentTree.TypeOf(top) == ComponentType.Label;
        return ComponentTree
            .Of(JsonElement.Parse($"[{top.GetRawText()}]"))
            .Where(c => ComponentTree.TypeOf(c) == ComponentType.TextInput)
            .Select(c => ModalInput.Read(c, inLabel ? ComponentTree.Text(top, "label") : null));
    }
}
