using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AskTheDesk.Cli.Output.Json;

/// <summary>Writes JSON that a person can read and that a terminal cannot be led astray by.</summary>
internal static class JsonText
{
    private static readonly JsonShapes Shapes = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
        }
    );

    private static readonly JsonShapes Lines = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    public static string Write(ReplyJson reply) => Write(reply, Shapes.ReplyJson);

    public static string Write(SearchJson search) => Write(search, Shapes.SearchJson);

    public static string Write(IndexJson report) => Write(report, Shapes.IndexJson);

    public static string Write(StatusJson status) => Write(status, Shapes.StatusJson);

    /// <summary>On one line, in a suite's names.</summary>
    public static string WriteLine(VoteJson vote) => Escape(JsonSerializer.Serialize(vote, Lines.VoteJson));

    private static string Write<T>(T value, JsonTypeInfo<T> shape) =>
        Escape(JsonSerializer.Serialize(value, shape));

    /// <summary>Controls and format characters can only stand in strings, where an escape means the same.</summary>
    private static string Escape(string json)
    {
        if (!json.Any(IsUnsafe))
        {
            return json;
        }
        var escaped = new StringBuilder(json.Length);
        foreach (var character in json)
        {
            if (IsUnsafe(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                escaped.Append(character);
            }
        }
        return escaped.ToString();
    }

    private static bool IsUnsafe(char character) =>
        character > '~'
        && char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
