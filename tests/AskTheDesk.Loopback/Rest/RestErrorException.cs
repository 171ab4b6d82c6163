using System.Text.Json.Nodes;

namespace AskTheDesk.Loopback.Rest;

/// <summary>The request is refused as Discord refuses it.</summary>
internal sealed class RestErrorException(int status, int code, string message, JsonObject? errors = null)
    : Exception(message)
{
    public RestAnswer Answer
    {
        get
        {
            var body = new JsonObject { ["message"] = Message, ["code"] = code };
            if (errors is not null)
            {
                body["errors"] = errors;
            }
            return new RestAnswer(status, body);
        }
    }
}
