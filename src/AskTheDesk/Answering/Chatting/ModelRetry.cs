using AskTheDesk.Answering.Prompting;
using Polly;
using Polly.Retry;

namespace AskTheDesk.Answering.Chatting;

/// <summary>
/// When a model is asked again: doubling waits with jitter, or as long as the endpoint says, while there is time.
/// </summary>
internal static class ModelRetry
{
    // The first wait; the second is about double. Any longer and a reader gives up before the model does.
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    public static ResiliencePipeline<ModelStream> Pipeline(
        ModelOptions options,
        Patience patience,
        TimeProvider clock
    )
    {
        var builder = new ResiliencePipelineBuilder<ModelStream> { TimeProvider = clock };
        if (options.Retries == 0)
        {
            return builder.Build();
        }
        return builder
            .AddRetry(
                new RetryStrategyOptions<ModelStream>
                {
                    MaxRetryAttempts = options.Retries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = FirstWait,
                    ShouldHandle = attempt =>
                        ValueTask.FromResult(IsWorthwhile(Of(attempt.Outcome), patience)),
                    DelayGenerator = attempt => ValueTask.FromResult(Of(attempt.Outcome)?.RetryAfter),
                }
            )
            .Build();

        ModelFailure? Of(Outcome<ModelStream> outcome) =>
            outcome.Exception is { } exception ? ModelFailure.Of(exception, patience, clock) : null;
    }

    private static bool IsWorthwhile(ModelFailure? failure, Patience patience) =>
        failure is { MayPass: true } && (failure.RetryAfter ?? TimeSpan.Zero) < patience.Left;
}
