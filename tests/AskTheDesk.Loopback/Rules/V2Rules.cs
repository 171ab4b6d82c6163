using AskTheDesk.Loopback.Messages;

namespace AskTheDesk.Loopback.Rules;

/// <summary>Components V2, as far as limits are known: 40 in all, 4000 characters of text.</summary>
internal static class V2Rules
{
    public static void Check(Field form)
    {
        var count = 0;
        var text = 0;
        foreach (var component in All(form))
        {
            count++;
            switch (ComponentRules.TypeOf(component))
            {
                case ComponentType.TextDisplay:
                    text += component.Text("content", 1, 4000, required: true)?.Length ?? 0;
                    break;
                case ComponentType.ActionRow:
                    ComponentRules.CheckRow(component);
                    break;
                case ComponentType.None:
                    component.Add("type", "BASE_TYPE_REQUIRED", "This field is required");
                    break;
            }
        }
        if (count > 40)
        {
            form.Add("components", "BASE_TYPE_MAX_LENGTH", "Must be 40 or fewer in length.");
        }
        if (text > 4000)
        {
            form.Add("components", "COMPONENT_MAX_TOTAL_TEXT_EXCEEDED", "The total text exceeds 4000.");
        }
    }

    private static IEnumerable<Field> All(Field parent)
    {
        foreach (var child in parent.Objects("components", 0, int.MaxValue))
        {
            yield return child;
            foreach (var inner in All(child))
            {
                yield return inner;
            }
        }
    }
}
