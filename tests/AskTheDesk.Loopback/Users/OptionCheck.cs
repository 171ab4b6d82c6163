using System.Globalization;
using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Users;

/// <summary>What Discord's client checks before it sends an option.</summary>
internal static class OptionCheck
{
    /// <summary>Why the value would not be sent; null when it would.</summary>
    public static string? Problem(JsonObject option, object value)
    {
        var given = Convert.ToString(value, CultureInfo.InvariantCulture);
        var choices = option["choices"] as JsonArray ?? [];
        if (choices.Count > 0 && choices.All(c => c?["value"]?.ToString() != given))
        {
            return $"Option \"{option["name"]}\" takes only its choices.";
        }
        return value switch
        {
            string text => Range(option, text.Length, "length"),
            bool => null,
            IConvertible => Range(option, Convert.ToDouble(value, CultureInfo.InvariantCulture), "value"),
            _ => null,
        };
    }

    private static string? Range(JsonObject option, double given, string what)
    {
        var least = Number(option, $"min_{what}") ?? double.MinValue;
        var most = Number(option, $"max_{what}") ?? (what == "length" ? 6000 : double.MaxValue);
        return given >= least && given <= most
            ? null
            : $"Option \"{option["name"]}\" takes a {what} of {least} to {most}, not {given}.";
    }

    private static double? Number(JsonObject option, string field) =>
        option[field] is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;
}
