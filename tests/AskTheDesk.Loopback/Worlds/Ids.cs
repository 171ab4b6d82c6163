using System.Globalization;
using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Worlds;

/// <summary>Ids travel as strings.</summary>
internal static class Ids
{
    public static string Text(this ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public static JsonArray Texts(this IEnumerable<ulong> ids) =>
        new([.. ids.Select(i => JsonValue.Create(i.Text()))]);

    /// <summary>Null when the text is no id.</summary>
    public static ulong? Read(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>An id given as a string or, as some libraries do, as a number.</summary>
    public static ulong? Read(JsonNode? node) => node is JsonValue ? Read(node.ToString()) : null;

    /// <summary>ISO 8601 with microseconds, as Discord writes times.</summary>
    public static string Text(this DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);
}
