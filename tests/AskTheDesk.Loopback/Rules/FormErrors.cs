using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Rest;

namespace AskTheDesk.Loopback.Rules;

/// <summary>What is wrong with a form, nested by field down to <c>_errors</c>.</summary>
internal sealed class FormErrors
{
    private readonly JsonObject root = [];

    /// <summary>Notes one fault.</summary>
    /// <param name="place">Field names and indexes with dots between: <c>embeds.0.title</c>; empty for the whole form.</param>
    public void Add(string place, string code, string message)
    {
        var node = root;
        foreach (var step in place.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (node[step] is not JsonObject inner)
            {
                node[step] = inner = [];
            }
            node = inner;
        }
        if (node["_errors"] is not JsonArray list)
        {
            node["_errors"] = list = [];
        }
        list.Add(new JsonObject { ["code"] = code, ["message"] = message });
    }

    public RestErrorException ToException() => new(400, 50035, "Invalid Form Body", root);

    public void ThrowIfAny()
    {
        if (root.Count > 0)
        {
            throw ToException();
        }
    }
}
