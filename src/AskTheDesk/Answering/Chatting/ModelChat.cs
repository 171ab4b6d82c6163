using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using AskTheDesk.Answering.Prompting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI;

namespace AskTheDesk.Answering.Chatting;

/// <summary>
/// A prompt as a Semantic Kernel function, asked of the configured endpoint and of nothing else: no redirect is
/// followed. The kernel gets no logger, for it would log prompts.
/// </summary>
internal sealed class ModelChat : IDisposable
{
    // The client insists on a key; this one is never sent.
    private const string NoKey = "none";

    private readonly ModelOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;
    private readonly Kernel _kernel;
    private readonly KernelFunction _prompt;

    public ModelChat(ModelOptions options, PromptText prompt, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
        _http = new HttpClient(new EndpointHandler(sendsKey: HasKey(options)))
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton<IChatCompletionService>(
            new OpenAIChatCompletionService(options.Id.Trim(), Client(options, _http))
        );
        _kernel = builder.Build();
        _prompt = KernelFunctionFactory.CreateFromPrompt(prompt.Template, Settings(options), prompt.Name);
    }

    /// <summary>Asks, and gives the answer piece by piece as it comes.</summary>
    /// <param name="variables">The prompt's, by name; they go in as data.</param>
    /// <exception cref="WriterException">There is no whole answer to be had.</exception>
    public async IAsyncEnumerable<ModelChunk> AskAsync(
        IReadOnlyDictionary<string, string> variables,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        using var patience = new Patience(_options, _clock, token);
        await using var stream = await TryAsync(() => OpenAsync(variables, patience), patience, token);
        do
        {
            yield return stream.Current;
        } while (await TryAsync(stream.NextAsync, patience, token));
    }

    public void Dispose() => _http.Dispose();

    private async Task<ModelStream> OpenAsync(
        IReadOnlyDictionary<string, string> variables,
        Patience patience
    )
    {
        var arguments = new KernelArguments();
        foreach (var (name, value) in variables)
        {
            arguments[name] = value;
        }
        var pipeline = ModelRetry.Pipeline(_options, patience, _clock);
        return await pipeline.ExecuteAsync(
            async token =>
            {
                var contents = _prompt.InvokeStreamingAsync<StreamingChatMessageContent>(
                    _kernel,
                    arguments,
                    token
                );
                return await BeginAsync(new ModelStream(contents.GetAsyncEnumerator(token), patience));
            },
            patience.Token
        );
    }

    private static async Task<ModelStream> BeginAsync(ModelStream stream)
    {
        var begun = false;
        try
        {
            await stream.BeginAsync();
            begun = true;
            return stream;
        }
        finally
        {
            if (!begun)
            {
                await stream.DisposeAsync();
            }
        }
    }

    /// <summary>Says what failed in words fit to be shown, and lets the caller's cancellation through.</summary>
    private async Task<T> TryAsync<T>(Func<Task<T>> step, Patience patience, CancellationToken token)
    {
        try
        {
            return await step();
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            token.ThrowIfCancellationRequested();
            throw;
        }
        catch (Exception exception) when (ModelFailure.Of(exception, patience, _clock) is { } failure)
        {
            // The cause stays behind: its message may repeat what was sent.
            throw new WriterException(failure.Reason);
        }
    }

    private static OpenAIClient Client(ModelOptions options, HttpClient http) =>
        new(
            new ApiKeyCredential(HasKey(options) ? options.Key.Trim() : NoKey),
            new OpenAIClientOptions
            {
                Endpoint = new Uri(options.Endpoint.Trim()),
                Transport = new HttpClientPipelineTransport(http),
                // Retries and time limits are ours: these would run on another clock.
                RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
                NetworkTimeout = Timeout.InfiniteTimeSpan,
                ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
            }
        );

    private static OpenAIPromptExecutionSettings Settings(ModelOptions options) =>
        new() { Temperature = options.Temperature, MaxTokens = options.MaxOutput };

    private static bool HasKey(ModelOptions options) => !string.IsNullOrWhiteSpace(options.Key);
}
