using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Rules;

/// <summary>The components of a message.</summary>
internal static class ComponentRules
{
    public static void Check(Field form, bool isV2)
    {
        if (isV2)
        {
            V2Rules.Check(form);
        }
        else
        {
            foreach (var row in form.Objects("components", 0, 5))
            {
                CheckRow(row);
            }
        }
        CheckUnique(form);
    }

    /// <summary>An action row: one to five buttons, or one select menu.</summary>
    public static void CheckRow(Field row)
    {
        if (TypeOf(row) != ComponentType.ActionRow)
        {
            row.Add("type", "BASE_TYPE_CHOICES", "Value must be one of (1,).");
            return;
        }
        var inner = row.Objects("components", 1, 5, required: true);
        var hasSelect = inner.Any(c => ComponentTree.IsSelect(TypeOf(c)));
        if (hasSelect && inner.Count > 1)
        {
            row.Add(
                "components",
                "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                "The specified component exceeds the maximum width"
            );
        }
        foreach (var component in inner)
        {
            CheckInteractive(component);
        }
    }

    public static void CheckInteractive(Field component)
    {
        var type = TypeOf(component);
        if (type == ComponentType.Button)
        {
            ButtonRules.Check(component);
        }
        else if (ComponentTree.IsSelect(type))
        {
            SelectRules.Check(component, type);
        }
        else
        {
            component.Add(
                "type",
                "UNION_TYPE_CHOICES",
                "Value of field \"type\" must be one of (2, 3, 5, 6, 7, 8)."
            );
        }
    }

    public static ComponentType TypeOf(Field component) =>
        (ComponentType)(
            component.Form["type"] is JsonValue value && value.TryGetValue<int>(out var number) ? number : 0
        );

    private static void CheckUnique(Field form)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (field, id) in CustomIds.In(form))
        {
            if (!seen.Add(id))
            {
                field.Add(
                    "custom_id",
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated"
                );
            }
        }
    }
}
