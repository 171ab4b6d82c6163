using System.Text.Json;
using System.Text.Unicode;
using AskTheDesk.Articles.Reading.Fields;
using AskTheDesk.Articles.Reading.Files;

namespace AskTheDesk.Articles.Reading;

/// <summary>Reads an article from a line of JSON; properties that it does not know are passed over.</summary>
internal static class JsonLinesReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim("\uFEFF \t\r\n"u8).IsEmpty;

    /// <summary>The article, or why there is none, with its id where the line gives one.</summary>
    /// <param name="file">Names the article, with the line's number, when the line does not.</param>
    public static SourceItem Read(ByteLine line, string file, DateTimeOffset now)
    {
        ArticleId? id = null;
        try
        {
            using var json = Parse(line.Bytes);
            var fields = Fields(json.RootElement);
            id = new ArticleId(fields.Text("id") ?? $"{file}#{line.Number}");
            var header = HeaderParser.Parse(fields, id.Value);
            return new SourceItem.Found(ArticleBuilder.Build(header, Text(json.RootElement), now), file);
        }
        catch (ArticleFormatException e)
        {
            return new SourceItem.Rejected(e.ToRejection(file, line.Number), id);
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
        {
            TextDecoder.Decode(line.Span);
        }
        try
        {
            return JsonDocument.Parse(line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line, Strict);
        }
        catch (JsonException e)
        {
            throw new ArticleFormatException($"This line is not JSON from byte {e.BytePositionInLine} on.");
        }
    }

    private static StatedFields Fields(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            throw new ArticleFormatException("This line is not a JSON object.");
        }
        var fields = new StatedFields();
        foreach (var name in StatedFields.Known)
        {
            if (line.TryGetProperty(name, out var value))
            {
                fields.Add(name, Value(name, value));
            }
        }
        return fields;
    }

    private static string Text(JsonElement line) =>
        line.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
            ? Value("text", text)
            : throw new ArticleFormatException("This is missing, or not a string.", field: "text");

    private static string Value(string name, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => Unescaped(name, value),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Null => "",
            _ => throw new ArticleFormatException("This is not a string.", field: name),
        };

    private static string Unescaped(string name, JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new ArticleFormatException("This holds an escape that is half a character.", field: name);
        }
    }
}
