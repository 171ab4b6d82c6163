using System.Globalization;
using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Users;

/// <summary>What Discord's client checks before it sends an option.</summary>
internal static class OptionCheck
{
    /// <summary>Looks at one value.</summary>
    /// <exception cref="ArgumentException">The value would not be sent.</exception>
    public static void Check(JsonObject option, object value)
    {
        var name = option["name"]?.ToString();
        if (value is string text)
        {
            var least = Number(option, "min_length") ?? 0;
            var most = Number(option, "max_length") ?? 6000;
            Require(
                text.Length >= least && text.Length <= most,
                $"Option \"{name}\" takes {least} to {most} characters."
            );
        }
        else if (value is IConvertible and not bool)
        {
            var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
            var fits =
                number >= (Number(option, "min_value") ?? double.MinValue)
                && number <= (Number(option, "max_value") ?? double.MaxValue);
            Require(fits, $"Option \"{name}\" is out of its range.");
        }
        var choices = option["choices"] as JsonArray ?? [];
        var given = Convert.ToString(value, CultureInfo.InvariantCulture);
        Require(
            choices.Count == 0 || choices.Any(c => c?["value"]?.ToString() == given),
            $"Option \"{name}\" takes only its choices."
        );
    }

    private static double? Number(JsonObject option, string field) =>
        option[field] is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    private static void Require(bool isRight, string message)
    {
        if (!isRight)
        {
            throw new ArgumentException(message, nameof(isRight));
        }
    }
}
