using System.Net;
using System.Text.Json.Nodes;
using Discord.Net.Rest;
using Headers = System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<
    string,
    System.Collections.Generic.IEnumerable<string>
>>;

namespace AskTheDesk.DiscordNet.Connections;

/// <summary>
/// Discord.Net's own HTTP, with what it lacks: a message carries its nonce, so that it is posted once however
/// often it is sent, a try has a time limit, and it is known what Discord has done.
/// </summary>
internal sealed class MarkedRest(IRestClient http, CurrentAttempt attempts) : IRestClient
{
    private const string Payload = "payload_json";
    private const string FirstAnswers = "interactions/";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // A first answer is due within 3 seconds.
    private static readonly TimeSpan LittlePatience = TimeSpan.FromSeconds(2);

    public void SetHeader(string key, string value) => http.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => http.SetCancelToken(cancelToken);

    public Task<RestResponse> SendAsync(
        string method,
        string endpoint,
        CancellationToken cancelToken,
        bool headerOnly = false,
        string? reason = null,
        Headers? requestHeaders = null
    ) =>
        LimitedAsync(
            endpoint,
            token => http.SendAsync(method, endpoint, token, headerOnly, reason, requestHeaders),
            cancelToken
        );

    public Task<RestResponse> SendAsync(
        string method,
        string endpoint,
        string json,
        CancellationToken cancelToken,
        bool headerOnly = false,
        string? reason = null,
        Headers? requestHeaders = null
    ) =>
        LimitedAsync(
            endpoint,
            token => http.SendAsync(method, endpoint, Mark(json), token, headerOnly, reason, requestHeaders),
            cancelToken
        );

    public Task<RestResponse> SendAsync(
        string method,
        string endpoint,
        IReadOnlyDictionary<string, object> multipartParams,
        CancellationToken cancelToken,
        bool headerOnly = false,
        string? reason = null,
        Headers? requestHeaders = null
    ) =>
        LimitedAsync(
            endpoint,
            token =>
                http.SendAsync(
                    method,
                    endpoint,
                    Mark(multipartParams),
                    token,
                    headerOnly,
                    reason,
                    requestHeaders
                ),
            cancelToken
        );

    public void Dispose() => http.Dispose();

    private async Task<RestResponse> LimitedAsync(
        string endpoint,
        Func<CancellationToken, Task<RestResponse>> send,
        CancellationToken cancel
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(
            endpoint.StartsWith(FirstAnswers, StringComparison.Ordinal) ? LittlePatience : Patience
        );
        var response = await send(limit.Token);
        if (attempts.Value is { } attempt)
        {
            attempt.Done = response.StatusCode is >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous;
        }
        return response;
    }

    private IReadOnlyDictionary<string, object> Mark(IReadOnlyDictionary<string, object> parts) =>
        attempts.Value?.Nonce is not null && parts.TryGetValue(Payload, out var payload)
            ? new Dictionary<string, object>(parts, StringComparer.Ordinal) { [Payload] = Mark($"{payload}") }
            : parts;

    private string Mark(string json)
    {
        if (attempts.Value?.Nonce is not { } nonce || JsonNode.Parse(json) is not JsonObject body)
        {
            return json;
        }
        body["nonce"] = nonce;
        body["enforce_nonce"] = true;
        return body.ToJsonString();
    }
}
