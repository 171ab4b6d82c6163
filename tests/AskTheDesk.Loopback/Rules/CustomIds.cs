using System.Text.Json;

namespace AskTheDesk.Loopback.Rules;

/// <summary>Finds every custom id below a form's components.</summary>
internal static class CustomIds
{
    private static readonly string[] Singles = ["accessory", "component"];

    public static IEnumerable<(Field Field, string Id)> In(Field parent)
    {
        foreach (var field in Children(parent))
        {
            if (field.Form["custom_id"] is { } id && id.GetValueKind() == JsonValueKind.String)
            {
                yield return (field, id.GetValue<string>());
            }
            foreach (var inner in In(field))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<Field> Children(Field parent)
    {
        var single = Singles.Select(parent.Object).OfType<Field>();
        return parent.Objects("components", 0, int.MaxValue).Concat(single);
    }
}
