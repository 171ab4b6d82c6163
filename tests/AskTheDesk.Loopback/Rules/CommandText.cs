using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Rules;

/// <summary>Characters of a command's names, descriptions and values; of a localised text the longest counts.</summary>
internal static class CommandText
{
    public static int LengthOf(JsonObject form) =>
        Longest(form, "name")
        + Longest(form, "description")
        + (form["value"]?.ToString().Length ?? 0)
        + Inner(form, "options")
        + Inner(form, "choices");

    private static int Inner(JsonObject form, string list) =>
        form[list] is JsonArray entries ? entries.OfType<JsonObject>().Sum(LengthOf) : 0;

    private static int Longest(JsonObject form, string field)
    {
        var own = form[field]?.ToString().Length ?? 0;
        var others = form[field + "_localizations"] as JsonObject ?? [];
        return others.Select(p => p.Value?.ToString().Length ?? 0).Append(own).Max();
    }
}
