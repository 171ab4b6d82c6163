using System.Text.Json;
using System.Text.Json.Serialization;

namespace AskTheDesk.Loopback.Control;

/// <summary>How the control API writes JSON, on both ends.</summary>
internal static class ControlJson
{
    public static JsonSerializerOptions Options { get; } =
        Set(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        options.Converters.Add(new IdConverter());
        options.Converters.Add(new JsonStringEnumConverter());
        return options;
    }
}
