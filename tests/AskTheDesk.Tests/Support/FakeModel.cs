using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Tests.Support;

/// <summary>
/// An OpenAI-compatible chat endpoint on the loopback address. It answers each request with the next of its
/// answers, and goes on with the last.
/// </summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IReadOnlyList<FakeAnswer> _answers;
    private readonly List<FakeRequest> _requests = [];
    private readonly Channel<FakeRequest> _arrived = Channel.CreateUnbounded<FakeRequest>();
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FakeModel(IReadOnlyList<FakeAnswer> answers)
    {
        _answers = answers;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1/chat/completions", AnswerAsync);
    }

    public string Endpoint => $"{_app.Urls.Single()}/v1";

    public IReadOnlyList<FakeRequest> Requests => _requests;

    public static async Task<FakeModel> StartAsync(params FakeAnswer[] answers)
    {
        var model = new FakeModel(answers);
        await model._app.StartAsync(Deadline.Token);
        return model;
    }

    /// <summary>Waits until the next request has come.</summary>
    public async Task<FakeRequest> RequestAsync() => await _arrived.Reader.ReadAsync(Deadline.Token);

    /// <summary>Lets a connection drop that waits to.</summary>
    public void Release() => _released.TrySetResult();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(
            context.Request.Body,
            cancellationToken: context.RequestAborted
        );
        var answer = _answers[Math.Min(_requests.Count, _answers.Count - 1)];
        _requests.Add(new FakeRequest(context.Request.Headers.Authorization, body.RootElement.Clone()));
        _arrived.Writer.TryWrite(_requests[^1]);
        try
        {
            await SendAsync(answer, context);
        }
        catch (OperationCanceledException)
        {
            // The client hung up, which is what some tests wait for.
        }
    }

    private async Task SendAsync(FakeAnswer answer, HttpContext context)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.Headers.RetryAfter = answer.RetryAfter;
        context.Response.Headers.Location = answer.Location;
        context.Response.ContentType = answer.Body is null ? "text/event-stream" : "application/json";
        if (answer.Body is not null)
        {
            await context.Response.WriteAsync(answer.Body, context.RequestAborted);
            return;
        }
        do
        {
            foreach (var piece in answer.Pieces)
            {
                await SendAsync(Chunk(piece, finishReason: null), context);
            }
        } while (answer.Ending == FakeEnding.Endless);
        await EndAsync(answer, context);
    }

    private async Task EndAsync(FakeAnswer answer, HttpContext context)
    {
        switch (answer.Ending)
        {
            case FakeEnding.Proper:
                await SendAsync(Chunk("", answer.FinishReason), context);
                await SendAsync(Usage(), context);
                await SendAsync("[DONE]", context);
                break;
            case FakeEnding.Garbled:
                await SendAsync("""{"choices": [{"delta": {"cont""", context);
                break;
            case FakeEnding.Dropped:
                await _released.Task.WaitAsync(context.RequestAborted);
                context.Abort();
                break;
            case FakeEnding.Silent:
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
        }
    }

    private static async Task SendAsync(string data, HttpContext context)
    {
        await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static string Chunk(string content, string? finishReason) =>
        JsonSerializer.Serialize(
            new
            {
                id = "1",
                @object = "chat.completion.chunk",
                created = 1,
                model = "fake",
                choices = new[]
                {
                    new
                    {
                        index = 0,
                        delta = new { content },
                        finish_reason = finishReason,
                    },
                },
            }
        );

    private static string Usage() =>
        """
            {"id":"1","object":"chat.completion.chunk","created":1,"model":"fake","choices":[],"usage":{"prompt_tokens":120,"completion_tokens":30,"total_tokens":150}}
            """;
}
