using System.Text.Json.Nodes;

namespace AskTheDesk.Tests.Loopback.Support;

internal sealed record RawAnswer(int Status, JsonNode? Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Discord's own error code; 0 when there is none.</summary>
    public int Code => Body is JsonObject o && o["code"] is { } code ? code.GetValue<int>() : 0;

    public string Id => Body?["id"]?.ToString() ?? "";

    /// <summary>The codes of the form errors at a place such as <c>embeds.0.title</c>.</summary>
    public IEnumerable<string> ErrorsAt(string place)
    {
        var node = place
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Body?["errors"], (inner, step) => inner?[step]);
        return node?["_errors"]?.AsArray().Select(e => e?["code"]?.ToString() ?? "") ?? [];
    }
}
