using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Rules;

/// <summary>Reads one field of a form and notes what is wrong with it.</summary>
internal sealed class Field(JsonObject form, string place, FormErrors errors)
{
    public JsonObject Form => form;

    public string At(string name) => place.Length == 0 ? name : $"{place}.{name}";

    public void Add(string name, string code, string message) => errors.Add(At(name), code, message);

    /// <summary>A text of the given length after trimming, or null.</summary>
    public string? Text(string name, int least, int most, bool required = false)
    {
        if (form[name] is not { } node)
        {
            if (required)
            {
                Add(name, "BASE_TYPE_REQUIRED", "This field is required");
            }
            return null;
        }
        if (node.GetValueKind() != JsonValueKind.String)
        {
            Add(name, "STRING_TYPE_CONVERT", "Could not interpret value as string.");
            return null;
        }
        var text = node.GetValue<string>().Trim();
        CheckLength(name, text.Length, least, most);
        return text;
    }

    /// <summary>The entries of a list, or none.</summary>
    public IList<JsonNode?> List(string name, int least, int most, bool required = false)
    {
        if (form[name] is not { } node)
        {
            if (required)
            {
                Add(name, "BASE_TYPE_REQUIRED", "This field is required");
            }
            return [];
        }
        if (node is not JsonArray list)
        {
            Add(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return [];
        }
        CheckLength(name, list.Count, least, most);
        return list;
    }

    /// <summary>The objects of a list, each as a field reader of its own.</summary>
    public IReadOnlyList<Field> Objects(string name, int least, int most, bool required = false)
    {
        var fields = new List<Field>();
        var list = List(name, least, most, required);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is JsonObject inner)
            {
                fields.Add(
                    new Field(inner, At(string.Create(CultureInfo.InvariantCulture, $"{name}.{i}")), errors)
                );
            }
            else
            {
                errors.Add(
                    At(string.Create(CultureInfo.InvariantCulture, $"{name}.{i}")),
                    "MODEL_TYPE_CONVERT",
                    "Only dictionaries may be used in a ModelType"
                );
            }
        }
        return fields;
    }

    /// <summary>The object, or null.</summary>
    public Field? Object(string name) =>
        form[name] switch
        {
            JsonObject inner => new Field(inner, At(name), errors),
            null => null,
            _ => Refuse(name),
        };

    /// <summary>A whole number in the range, or null.</summary>
    public long? Number(string name, long least, long most, bool required = false)
    {
        if (form[name] is not { } node)
        {
            if (required)
            {
                Add(name, "BASE_TYPE_REQUIRED", "This field is required");
            }
            return null;
        }
        if (
            !long.TryParse(
                node.ToString(),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            Add(name, "NUMBER_TYPE_COERCE", $"Value \"{node}\" is not int.");
            return null;
        }
        if (number < least)
        {
            Add(name, "NUMBER_TYPE_MIN", $"int value should be greater than or equal to {Text(least)}.");
        }
        else if (number > most)
        {
            Add(name, "NUMBER_TYPE_MAX", $"int value should be less than or equal to {Text(most)}.");
        }
        return number;
    }

    public bool Flag(string name) => form[name] is { } node && node.GetValueKind() == JsonValueKind.True;

    private void CheckLength(string name, int length, int least, int most)
    {
        if (length >= least && length <= most)
        {
            return;
        }
        if (least == 0)
        {
            Add(name, "BASE_TYPE_MAX_LENGTH", $"Must be {Text(most)} or fewer in length.");
        }
        else
        {
            Add(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {Text(least)} and {Text(most)} in length.");
        }
    }

    private Field? Refuse(string name)
    {
        Add(name, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        return null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
