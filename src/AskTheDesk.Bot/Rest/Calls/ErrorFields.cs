using System.Text.Json;

namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>
/// Which fields Discord calls wrong. Only names and codes are kept: its messages can repeat what was sent.
/// </summary>
internal static class ErrorFields
{
    private const int Most = 5;
    private const string Leaf = "_errors";

    /// <summary>Such as <c>embeds.0.title BASE_TYPE_MAX_LENGTH</c>, at most 5, or an empty text.</summary>
    public static string Read(JsonElement? errors) =>
        errors is { ValueKind: JsonValueKind.Object } root
            ? string.Join(", ", Fields(root, "").Take(Most))
            : "";

    private static IEnumerable<string> Fields(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }
        foreach (var field in element.EnumerateObject())
        {
            var below = field.NameEquals(Leaf)
                ? Codes(field.Value).Select(code => $"{path} {code}")
                : Fields(field.Value, path.Length == 0 ? Name(field.Name) : $"{path}.{Name(field.Name)}");
            foreach (var found in below)
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<string> Codes(JsonElement errors) =>
        errors.ValueKind == JsonValueKind.Array
            ? errors
                .EnumerateArray()
                .Where(error => error.ValueKind == JsonValueKind.Object)
                .Select(error => error.TryGetProperty("code", out var code) ? Name(code.ToString()) : "?")
            : [];

    private static string Name(string text) =>
        text.Length <= 50 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? text : "?";
}
