using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Rest;

/// <summary>A status with its JSON body, if any.</summary>
internal sealed record RestAnswer(int Status, JsonNode? Body)
{
    public static readonly RestAnswer NoContent = new(204, null);

    public static RestAnswer Ok(JsonNode body) => new(200, body);

    public static RestAnswer Created(JsonNode body) => new(201, body);
}
