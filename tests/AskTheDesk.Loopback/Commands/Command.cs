using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Commands;

/// <summary>A registered command.</summary>
/// <param name="GuildId">The one server that has it; null for everywhere.</param>
/// <param name="Definition">As Discord gives it back.</param>
internal sealed record Command(ulong Id, ulong? GuildId, CommandType Type, string Name, JsonObject Definition)
{
    public JsonObject Shape(bool withLocalizations)
    {
        var shape = Definition.DeepClone().AsObject();
        if (!withLocalizations)
        {
            StripLocalizations(shape);
        }
        return shape;
    }

    private static void StripLocalizations(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject o:
                o.Remove("name_localizations");
                o.Remove("description_localizations");
                foreach (var (_, inner) in o)
                {
                    StripLocalizations(inner);
                }
                break;
            case JsonArray a:
                foreach (var inner in a)
                {
                    StripLocalizations(inner);
                }
                break;
        }
    }
}
