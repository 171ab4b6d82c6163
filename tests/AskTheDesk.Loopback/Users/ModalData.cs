using System.Globalization;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Interactions;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Users;

/// <summary>The <c>data</c> of a submitted modal, in rows or labels as it was shown.</summary>
internal static class ModalData
{
    /// <summary>The modal, filled in.</summary>
    /// <exception cref="ArgumentException">Discord's client would not send this text.</exception>
    public static JsonObject Of(ModalForm modal, IReadOnlyList<KeyValuePair<string, object>> values)
    {
        foreach (var (name, _) in values.Where(v => modal.Inputs.All(i => i.CustomId != v.Key)))
        {
            throw new ArgumentException($"The modal has no input \"{name}\".", nameof(values));
        }
        var typed = values.ToDictionary(
            v => v.Key,
            v => Convert.ToString(v.Value, CultureInfo.InvariantCulture) ?? "",
            StringComparer.Ordinal
        );
        return new JsonObject
        {
            ["custom_id"] = modal.CustomId,
            ["components"] = new JsonArray([.. modal.Inputs.Select((input, i) => Part(input, typed, i))]),
        };
    }

    private static JsonObject Part(ModalInput input, Dictionary<string, string> typed, int number)
    {
        var text = typed.GetValueOrDefault(input.CustomId, input.Value);
        var least = input.IsRequired ? Math.Max(1, input.MinLength) : 0;
        if (text.Length < least || text.Length > input.MaxLength)
        {
            throw new ArgumentException(
                $"Input \"{input.CustomId}\" takes {least} to {input.MaxLength} characters.",
                nameof(typed)
            );
        }
        var field = new JsonObject
        {
            ["type"] = (int)ComponentType.TextInput,
            ["id"] = (2 * number) + 2,
            ["custom_id"] = input.CustomId,
            ["value"] = text,
        };
        return input.InLabel
            ? new JsonObject
            {
                ["type"] = (int)ComponentType.Label,
                ["id"] = (2 * number) + 1,
                ["component"] = field,
            }
            : new JsonObject
            {
                ["type"] = (int)ComponentType.ActionRow,
                ["id"] = (2 * number) + 1,
                ["components"] = new JsonArray(field),
            };
    }
}
