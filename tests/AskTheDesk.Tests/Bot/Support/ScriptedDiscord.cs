using System.Collections.Concurrent;
using System.Net;
using System.Text;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>Answers requests with what a test has lined up, then with 200 and an id; keeps what was asked.</summary>
internal sealed class ScriptedDiscord : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<HttpResponseMessage>> _script = new();
    private readonly ConcurrentQueue<Asked> _asked = new();
    private Func<HttpResponseMessage> _otherwise = () =>
        new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"99"}""") };

    public HastyClock Clock { get; } = new();

    public IReadOnlyList<Asked> Requests => [.. _asked];

    /// <summary>A client that talks to this.</summary>
    public RestClient Client(string token = "bot-token", bool buckets = true, ILogger? log = null) =>
        new(
            new HttpClient(this),
            new Uri("https://discord.test/api/v10/"),
            new Secret(token),
            new RestTools(Clock, Seed: 5, log ?? NullLogger.Instance, buckets)
        );

    /// <summary>What comes when nothing is lined up.</summary>
    public ScriptedDiscord AnswersAlways(int status, string body, string type)
    {
        _otherwise = () =>
            new HttpResponseMessage((HttpStatusCode)status)
            {
                Content = new StringContent(body, Encoding.UTF8, type),
            };
        return this;
    }

    public ScriptedDiscord Answers(int status, string body = "", params (string Name, string Value)[] headers)
    {
        _script.Enqueue(() =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            foreach (var (name, value) in headers)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }
            return response;
        });
        return this;
    }

    public ScriptedDiscord Breaks(HttpRequestError error = HttpRequestError.ResponseEnded)
    {
        _script.Enqueue(() => throw new HttpRequestException(error));
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var authorization = request.Headers.TryGetValues("Authorization", out var values)
            ? values.First()
            : null;
        _asked.Enqueue(
            new Asked(
                $"{request.Method} {request.RequestUri?.PathAndQuery}",
                body,
                authorization,
                Clock.GetUtcNow()
            )
        );
        return _script.TryDequeue(out var next) ? next() : _otherwise();
    }

    internal sealed record Asked(string Line, string Body, string? Authorization, DateTimeOffset At);
}
