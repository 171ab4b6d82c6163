using System.Net;
using System.Text.Json;
using AskTheDesk.Bot.Json.Received;
using AskTheDesk.Bot.Json.Received.Answers;
using AskTheDesk.Bot.Rest.Limits;

namespace AskTheDesk.Bot.Rest.Calls;

/// <summary>Reads how a try ended from what came back.</summary>
internal static class OutcomeReader
{
    public static Outcome Read(HttpResponseMessage response, byte[] body)
    {
        var status = (int)response.StatusCode;
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => Limited(response, body),
            _ when response.IsSuccessStatusCode => new Outcome.Done(body),
            _ when status is >= 400 and < 500 => Refused(status, body),
            // Discord does not redirect, and following would take the token elsewhere.
            _ => new Outcome.Failed(status),
        };
    }

    public static Outcome.Lost Read(HttpRequestException e) =>
        new(
            e.HttpRequestError
                is not (
                    HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
                ),
            e
        );

    private static Outcome Limited(HttpResponseMessage response, byte[] body)
    {
        var error = Error(body);
        var after =
            error?.RetryAfter is { } seconds && RateHeaders.Seconds(seconds) is { } told
                ? told
                : RateHeaders.Seconds(RateHeaders.First(response.Headers, "Retry-After"));
        if (error is null || after is not { } wait)
        {
            return new Outcome.Banned();
        }
        var scope = RateHeaders.First(response.Headers, "X-RateLimit-Scope");
        return new Outcome.Limited(
            wait,
            error.Global == true || string.Equals(scope, "global", StringComparison.Ordinal),
            string.Equals(scope, "shared", StringComparison.Ordinal)
        );
    }

    private static Outcome.Refused Refused(int status, byte[] body)
    {
        var error = Error(body);
        return new(status, error?.Code, ErrorFields.Read(error?.Errors));
    }

    private static ErrorJson? Error(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ReceivedJson.Default.ErrorJson);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
