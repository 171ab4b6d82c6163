using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Rules;

internal static class SelectRules
{
    public static void Check(Field select, ComponentType type)
    {
        select.Text("custom_id", 1, 100, required: true);
        select.Text("placeholder", 0, 150);
        var least = select.Number("min_values", 0, 25);
        var most = select.Number("max_values", 1, 25);
        if (least > most)
        {
            select.Add(
                "min_values",
                "SELECT_COMPONENT_MIN_VALUES_EXCEED_MAX",
                "Min values cannot exceed max values"
            );
        }
        if (type == ComponentType.StringSelect)
        {
            CheckOptions(select, most ?? 1);
        }
    }

    private static void CheckOptions(Field select, long most)
    {
        var options = select.Objects("options", 1, 25, required: true);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            option.Text("label", 1, 100, required: true);
            option.Text("description", 0, 100);
            if (option.Text("value", 1, 100, required: true) is { } value && !seen.Add(value))
            {
                option.Add(
                    "value",
                    "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                    "The specified option value is already used"
                );
            }
        }
        if (most > options.Count && options.Count > 0)
        {
            select.Add(
                "max_values",
                "SELECT_COMPONENT_MAX_VALUES_EXCEED_OPTIONS",
                "Max values cannot exceed the number of options"
            );
        }
    }
}
