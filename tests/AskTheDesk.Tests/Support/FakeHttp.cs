using System.Net;

namespace AskTheDesk.Tests.Support;

/// <summary>Answers every request with one status and remembers what was asked.</summary>
internal sealed class FakeHttp(HttpStatusCode status) : HttpMessageHandler
{
    /// <summary>Method, address and authorisation of each.</summary>
    public List<string> Requests { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Requests.Add($"{request.Method} {request.RequestUri} {request.Headers.Authorization}");
        return Task.FromResult(new HttpResponseMessage(status));
    }
}
