using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Bot.Rest.Limits;
using AskTheDesk.DiscordNet.Connections;
using Discord;

namespace AskTheDesk.DiscordNet.Calls;

/// <summary>
/// Calls Discord.Net until it is done or cannot be, by the same policy as our own link: the library itself
/// repeats what is rate-limited, and nothing else.
/// </summary>
internal sealed class LibraryCalls(LinkTools tools, CurrentAttempt attempts)
{
    /// <summary>How long a call may stand in the library's queue before it counts as unsent.</summary>
    private static readonly TimeSpan Queue = TimeSpan.FromMinutes(1);

    // Several at once in one bucket, the library counts wrongly and sends one too many.
    private readonly BucketTurns _turns = new();
    private int _calls;

    /// <summary>Makes a call whose answer does not matter.</summary>
    /// <exception cref="DiscordException">It was not done, or nobody can tell.</exception>
    public Task SendAsync(RestCall call, Func<RequestOptions, Task> act, CancellationToken cancel) =>
        SendAsync(
            call,
            async options =>
            {
                await act(options);
                return call;
            },
            cancel
        );

    /// <summary>What to throw when a call that is done brought no answer, and one is needed.</summary>
    public static DiscordException NoAnswer(
        RestCall call,
        DiscordFailure failure = DiscordFailure.Uncertain
    ) => new(failure, $"{call.Route.Name}: Discord.Net brought no answer.");

    /// <summary>Makes the next try of this call carry a nonce.</summary>
    public void Mark(string nonce)
    {
        if (attempts.Value is { } attempt)
        {
            attempt.Nonce = nonce;
        }
    }

    /// <summary>Makes a call.</summary>
    /// <returns>The answer; null when it is done but the answer is lost or cannot be read.</returns>
    /// <exception cref="DiscordException">It was not done, or nobody can tell.</exception>
    public async Task<T?> SendAsync<T>(
        RestCall call,
        Func<RequestOptions, Task<T>> act,
        CancellationToken cancel
    )
        where T : class
    {
        var bucket = new BucketKey(call.Route.Name, call.Route.Major);
        using var turn = await _turns.EnterAsync(bucket, cancel);
        var policy = new RetryPolicy(new Random(tools.Seed + Interlocked.Increment(ref _calls)));
        var doubtful = false;
        for (var attempt = 1; ; attempt++)
        {
            var (outcome, answer) = await TryAsync(act, cancel);
            switch (policy.Judge(call, attempt, doubtful, outcome))
            {
                case Verdict.Finish:
                    return answer;
                case Verdict.GiveUp gaveUp:
                    throw Failures.Exception(call.Route, outcome, gaveUp.Failure);
                case Verdict.Again again:
                    Log.Retrying(tools.Log, call.Route, $"{outcome}", attempt, again.After.TotalMilliseconds);
                    await Task.Delay(again.After, tools.Clock, cancel);
                    break;
            }
            doubtful |= outcome is Outcome.Failed or Outcome.Lost { Sent: true };
        }
    }

    private async Task<(Outcome Outcome, T? Answer)> TryAsync<T>(
        Func<RequestOptions, Task<T>> act,
        CancellationToken cancel
    )
        where T : class
    {
        var attempt = attempts.Begin();
        Outcome? outcome = null;
        try
        {
            var options = new RequestOptions { CancelToken = cancel, Timeout = (int)Queue.TotalMilliseconds };
            return (new Outcome.Done([]), await act(options));
        }
        catch (Exception e) when ((outcome = Outcomes.Read(e, attempt.Done)) is not null)
        {
            // Cancelled while waiting in the queue, the library calls it a timeout.
            cancel.ThrowIfCancellationRequested();
            return (outcome, null);
        }
    }
}
