using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Rest;

/// <summary>One request, read whole.</summary>
internal sealed class RestCall(HttpContext http, JsonNode? body, IReadOnlyList<Upload> files)
{
    public IReadOnlyList<Upload> Files => files;

    /// <summary>The body as an object; an absent one is empty.</summary>
    /// <exception cref="RestErrorException">The body is something else.</exception>
    public JsonObject Form =>
        body switch
        {
            null => [],
            JsonObject form => form,
            _ => throw RestErrors.Form(
                "",
                "MODEL_TYPE_CONVERT",
                "Only dictionaries may be used in a ModelType"
            ),
        };

    /// <summary>The body as a list.</summary>
    /// <exception cref="RestErrorException">The body is something else.</exception>
    public JsonArray List =>
        body as JsonArray
        ?? throw RestErrors.Form("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");

    /// <summary>The id in the route.</summary>
    /// <exception cref="RestErrorException">It is no id.</exception>
    public ulong Id(string name) =>
        Ids.Read(Text(name))
        ?? throw RestErrors.Form(name, "NUMBER_TYPE_COERCE", $"Value \"{Text(name)}\" is not snowflake.");

    public string Text(string name) => http.Request.RouteValues[name]?.ToString() ?? "";

    public bool Asks(string name) => http.Request.Query[name].ToString() is "true" or "True" or "1";

    public string? Query(string name) => http.Request.Query[name].FirstOrDefault();
}
