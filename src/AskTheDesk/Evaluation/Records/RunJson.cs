using System.Text.Json;
using System.Text.Json.Serialization;
using AskTheDesk.Articles;

namespace AskTheDesk.Evaluation.Records;

/// <summary>Writes and reads runs as JSON.</summary>
public static class RunJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new ArticleIdJson(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Every character that means something in HTML comes out escaped.</summary>
    public static string Write(RunRecord run) => JsonSerializer.Serialize(run, Options);

    private sealed class ArticleIdJson : JsonConverter<ArticleId>
    {
        public override ArticleId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("an article id is missing."));

        public override void Write(Utf8JsonWriter writer, ArticleId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
