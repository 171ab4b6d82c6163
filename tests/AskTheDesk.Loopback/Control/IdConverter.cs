using System.Text.Json;
using System.Text.Json.Serialization;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Control;

/// <summary>Ids travel as strings here too: a number of that size is not safe in every language.</summary>
internal sealed class IdConverter : JsonConverter<ulong>
{
    public override ulong Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Ids.Read(reader.GetString()) ?? throw new JsonException("An id is a string of digits.");

    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text());
}
