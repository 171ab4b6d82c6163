using System.ClientModel;
using System.Net.Http.Headers;
using System.Text.Json;

namespace AskTheDesk.Answering.Chatting;

/// <summary>Why a model did not answer.</summary>
/// <param name="Reason">Fit to be shown.</param>
/// <param name="MayPass">Another try may succeed.</param>
/// <param name="RetryAfter">How long the endpoint asks to be left alone.</param>
internal sealed record ModelFailure(string Reason, bool MayPass = false, TimeSpan? RetryAfter = null)
{
    private const int TooManyRequests = 429;

    /// <summary>What an exception from the client means; null when it is none of the model's.</summary>
    public static ModelFailure? Of(Exception exception, Patience patience, TimeProvider clock) =>
        exception switch
        {
            OperationCanceledException => patience.Overdue is { } overdue ? new ModelFailure(overdue) : null,
            ClientResultException { Status: > 0 } answer => OfStatus(answer, clock),
            ClientResultException or HttpRequestException => new(
                "the model's endpoint cannot be reached",
                MayPass: true
            ),
            IOException => new("the model's answer broke off", MayPass: true),
            // What the client throws over an answer of another shape.
            JsonException
            or FormatException
            or InvalidOperationException
            or ArgumentException
            or KeyNotFoundException
            or NullReferenceException => new(
                "the model's endpoint answered something else than a chat completion"
            ),
            _ => null,
        };

    // The body is left unread: some servers repeat the key or the prompt in it.
    private static ModelFailure OfStatus(ClientResultException answer, TimeProvider clock) =>
        answer.Status switch
        {
            401 or 403 => new($"the model's endpoint refused the key ({answer.Status}): check Model:Key"),
            404 => new("the model was not found (404): check Model:Endpoint and Model:Id"),
            TooManyRequests => new("the model is busy (429)", MayPass: true, Wait(answer, clock)),
            >= 500 => new(
                $"the model's endpoint failed ({answer.Status})",
                MayPass: true,
                Wait(answer, clock)
            ),
            _ => new(
                $"the model's endpoint refused the request ({answer.Status}): check Model:Id and Model:PassageTokens"
            ),
        };

    private static TimeSpan? Wait(ClientResultException answer, TimeProvider clock)
    {
        if (
            answer.GetRawResponse() is not { } response
            || !response.Headers.TryGetValue("Retry-After", out var header)
            || !RetryConditionHeaderValue.TryParse(header, out var after)
        )
        {
            return null;
        }
        return after.Delta ?? after.Date - clock.GetUtcNow();
    }
}
