using System.Text.Json;
using System.Text.Json.Serialization;
using AskTheDesk.Articles;

namespace AskTheDesk.Evaluation.Records;

/// <summary>Writes and reads runs as JSON.</summary>
public static class RunJson
{
    internal static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            Converters =
            {
                new ArticleIdJson(),
                new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower),
            },
        };

    /// <summary>Every character that means something in HTML comes out escaped.</summary>
    public static string Write(RunRecord run) => JsonSerializer.Serialize(run, Options);

    /// <summary>Reads a run that was written before.</summary>
    /// <param name="problem">What is wrong with it, fit to be shown; null when nothing is.</param>
    public static RunRecord? Read(string json, out string? problem)
    {
        try
        {
            var run = JsonSerializer.Deserialize<RunRecord>(json, Options);
            problem = run switch
            {
                null => "it is empty.",
                { Format: not RunRecord.CurrentFormat } =>
                    $"it has format {run.Format}, and this version reads {RunRecord.CurrentFormat}; run it again.",
                _ => null,
            };
            return problem is null ? run : null;
        }
        catch (JsonException broken)
        {
            problem = $"it is not the record of a run: {broken.Message}";
            return null;
        }
    }

    private sealed class ArticleIdJson : JsonConverter<ArticleId>
    {
        public override ArticleId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("an article id is missing."));

        public override void Write(Utf8JsonWriter writer, ArticleId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
