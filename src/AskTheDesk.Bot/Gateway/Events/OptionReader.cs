using System.Globalization;
using System.Text.Json;
using AskTheDesk.Bot.Json.Received.Interactions;
using AskTheDesk.Bot.Port.Commands;

namespace AskTheDesk.Bot.Gateway.Events;

/// <summary>Reads what was filled into a slash command.</summary>
internal static class OptionReader
{
    private const int Subcommand = 1;
    private const int Group = 2;

    /// <summary>The command with its subcommand, and the options under it.</summary>
    public static (string Name, IReadOnlyList<OptionJson> Options) Unfold(InteractionDataJson data)
    {
        var name = data.Name ?? "";
        var options = data.Options ?? [];
        while (options is [{ Type: Subcommand or Group } inner])
        {
            name += $" {inner.Name}";
            options = inner.Options ?? [];
        }
        return (name, options);
    }

    /// <summary>The options by name. One whose value is not of its type is left out.</summary>
    public static OptionValues Values(IReadOnlyList<OptionJson> options)
    {
        var values = new Dictionary<string, OptionValue>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option.Name is { } name && Value(option) is { } value)
            {
                values[name] = value;
            }
        }
        return new OptionValues(values);
    }

    /// <summary>A value as typed; empty when there is none.</summary>
    public static string Typed(OptionJson option) => option.Value?.ToString() ?? "";

    private static OptionValue? Value(OptionJson option) =>
        option.Value is { } value
            ? (OptionKind)option.Type switch
            {
                OptionKind.Text when value.ValueKind == JsonValueKind.String => new OptionValue.Text(
                    value.ToString()
                ),
                OptionKind.Whole when Number(value) && value.TryGetInt64(out var whole) =>
                    new OptionValue.Whole(whole),
                OptionKind.Number when Number(value) && value.TryGetDouble(out var number) =>
                    new OptionValue.Number(number),
                OptionKind.Flag when value.ValueKind is JsonValueKind.True or JsonValueKind.False =>
                    new OptionValue.Flag(value.GetBoolean()),
                OptionKind.User or OptionKind.Channel or OptionKind.Role when Id(value) is { } id =>
                    new OptionValue.Id(id),
                _ => null,
            }
            : null;

    private static bool Number(JsonElement value) => value.ValueKind == JsonValueKind.Number;

    private static ulong? Id(JsonElement value) =>
        ulong.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
