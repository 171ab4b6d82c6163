using System.Text.Json;
using System.Text.Json.Serialization;
using AskTheDesk.Bot.Answers;

namespace AskTheDesk.Bot.Recording;

/// <summary>An answer as it stands in the record.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    public static string Write(Answer answer) => JsonSerializer.Serialize(answer, Default.Answer);

    /// <summary>The answer; null when the text is none, be it damaged or of a later version.</summary>
    public static Answer? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Default.Answer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
