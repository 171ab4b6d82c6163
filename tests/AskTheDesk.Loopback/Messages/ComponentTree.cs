using System.Text.Json;

namespace AskTheDesk.Loopback.Messages;

/// <summary>Walks the components of a message or modal.</summary>
internal static class ComponentTree
{
    /// <summary>Every component, nested ones after their parent.</summary>
    public static IEnumerable<JsonElement> Of(JsonElement components)
    {
        if (components.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }
        foreach (var component in components.EnumerateArray())
        {
            yield return component;
            foreach (var inner in Inside(component))
            {
                yield return inner;
            }
        }
    }

    public static ComponentType TypeOf(JsonElement component) =>
        component.ValueKind == JsonValueKind.Object
        && component.TryGetProperty("type", out var type)
        && type.TryGetInt32(out var number)
            ? (ComponentType)number
            : ComponentType.None;

    public static bool IsSelect(ComponentType type) =>
        type
            is ComponentType.StringSelect
                or ComponentType.UserSelect
                or ComponentType.RoleSelect
                or ComponentType.MentionableSelect
                or ComponentType.ChannelSelect;

    public static string? Text(JsonElement component, string field) =>
        component.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public static bool Flag(JsonElement component, string field) =>
        component.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.True;

    public static string? EmojiOf(JsonElement component) =>
        component.TryGetProperty("emoji", out var emoji) && emoji.ValueKind == JsonValueKind.Object
            ? Text(emoji, "name")
            : null;

    private static IEnumerable<JsonElement> Inside(JsonElement component)
    {
        if (component.ValueKind != JsonValueKind.Object)
        {
            return [];
        }
        var children = component.TryGetProperty("components", out var many) ? Of(many) : [];
        return children.Concat(One(component, "accessory")).Concat(One(component, "component"));
    }

    private static IEnumerable<JsonElement> One(JsonElement component, string field) =>
        component.TryGetProperty(field, out var one) && one.ValueKind == JsonValueKind.Object
            ? [one, .. Inside(one)]
            : [];
}
