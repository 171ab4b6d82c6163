using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Messages;
using AskTheDesk.Loopback.Rest;

namespace AskTheDesk.Loopback.Rules;

/// <summary>What Discord accepts as a modal: one to five rows or labels, each with one text input.</summary>
internal static class ModalRules
{
    /// <summary>The modal in a callback.</summary>
    /// <exception cref="RestErrorException">50035 with the fields.</exception>
    public static void Check(JsonObject data)
    {
        var errors = new FormErrors();
        var modal = new Field(data, "data", errors);
        modal.Text("custom_id", 1, 100, required: true);
        modal.Text("title", 1, 45, required: true);
        foreach (var part in modal.Objects("components", 1, 5, required: true))
        {
            CheckPart(part);
        }
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (field, id) in CustomIds.In(modal).Where(f => !ids.Add(f.Id)))
        {
            field.Add(
                "custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                $"Component custom id cannot be duplicated: {id}"
            );
        }
        errors.ThrowIfAny();
    }

    private static void CheckPart(Field part)
    {
        switch (ComponentRules.TypeOf(part))
        {
            case ComponentType.ActionRow:
                foreach (var input in part.Objects("components", 1, 1, required: true))
                {
                    CheckInput(input, needsLabel: true);
                }
                break;
            case ComponentType.Label:
                part.Text("label", 1, 45, required: true);
                part.Text("description", 0, 100);
                if (part.Object("component") is { } inner)
                {
                    CheckLabelled(inner);
                }
                else
                {
                    part.Add("component", "BASE_TYPE_REQUIRED", "This field is required");
                }
                break;
            case ComponentType.TextDisplay:
                part.Text("content", 1, 4000, required: true);
                break;
            default:
                part.Add("type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1, 10, 18).");
                break;
        }
    }

    private static void CheckLabelled(Field inner)
    {
        var type = ComponentRules.TypeOf(inner);
        if (ComponentTree.IsSelect(type))
        {
            SelectRules.Check(inner, type);
        }
        else
        {
            CheckInput(inner, needsLabel: false);
        }
    }

    private static void CheckInput(Field input, bool needsLabel)
    {
        if (ComponentRules.TypeOf(input) != ComponentType.TextInput)
        {
            input.Add("type", "BASE_TYPE_CHOICES", "Value must be one of (4,).");
            return;
        }
        input.Text("custom_id", 1, 100, required: true);
        input.Number("style", 1, 2, required: true);
        input.Text("label", 1, 45, needsLabel);
        input.Text("placeholder", 0, 100);
        var least = input.Number("min_length", 0, 4000) ?? 0;
        var most = input.Number("max_length", 1, 4000) ?? 4000;
        if (least > most)
        {
            input.Add(
                "min_length",
                "TEXT_INPUT_MIN_LENGTH_EXCEEDS_MAX",
                "Min length cannot exceed max length"
            );
        }
        input.Text("value", 0, (int)Math.Clamp(most, 1, 4000));
    }
}
