using System.Text.Json;

namespace AskTheDesk.Loopback.Messages;

/// <summary>The texts of embeds in the order that a reader meets them.</summary>
internal static class EmbedTexts
{
    public static string Of(JsonElement embeds) =>
        string.Join('\n', embeds.EnumerateArray().SelectMany(Of1).Where(t => !string.IsNullOrEmpty(t)));

    private static IEnumerable<string?> Of1(JsonElement embed)
    {
        yield return Inner(embed, "author", "name");
        yield return ComponentTree.Text(embed, "title");
        yield return ComponentTree.Text(embed, "description");
        if (embed.TryGetProperty("fields", out var fields))
        {
            foreach (var field in fields.EnumerateArray())
            {
                yield return ComponentTree.Text(field, "name");
                yield return ComponentTree.Text(field, "value");
            }
        }
        yield return Inner(embed, "footer", "text");
    }

    private static string? Inner(JsonElement embed, string part, string field) =>
        embed.TryGetProperty(part, out var inner) && inner.ValueKind == JsonValueKind.Object
            ? ComponentTree.Text(inner, field)
            : null;
}
