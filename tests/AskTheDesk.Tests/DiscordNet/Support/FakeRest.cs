using System.Net;
using Discord.Net.Rest;
using Headers = System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<
    string,
    System.Collections.Generic.IEnumerable<string>
>>;

namespace AskTheDesk.Tests.DiscordNet.Support;

/// <summary>The library's HTTP, which keeps what it is to send and answers with one status.</summary>
internal sealed class FakeRest : IRestClient
{
    private readonly List<string> _sent = [];

    public IReadOnlyList<string> Sent => _sent;

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public void SetHeader(string key, string value) { }

    public void SetCancelToken(CancellationToken cancelToken) { }

    public Task<RestResponse> SendAsync(
        string method,
        string endpoint,
        CancellationToken cancelToken,
        bool headerOnly = false,
        string? reason = null,
        Headers? requestHeaders = null
    ) => Answer();

    public Task<RestResponse> SendAsync(
        string method,
        string endpoint,
        string json,
        CancellationToken cancelToken,
        bool headerOnly = false,
        string? reason = null,
        Headers? requestHeaders = null
    )
    {
        _sent.Add(json);
        return Answer();
    }

    public Task<RestResponse> SendAsync(
        string method,
        string endpoint,
        IReadOnlyDictionary<string, object> multipartParams,
        CancellationToken cancelToken,
        bool headerOnly = false,
        string? reason = null,
        Headers? requestHeaders = null
    )
    {
        _sent.AddRange(multipartParams.Values.Select(part => $"{part}"));
        return Answer();
    }

    public void Dispose() { }

    private Task<RestResponse> Answer() =>
        Task.FromResult(
            new RestResponse(Status, new Dictionary<string, string>(StringComparer.Ordinal), Stream.Null)
        );
}
