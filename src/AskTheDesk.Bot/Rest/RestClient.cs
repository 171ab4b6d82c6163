using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Bot.Rest.Limits;

namespace AskTheDesk.Bot.Rest;

/// <summary>Sends requests to Discord within its limits, again where that helps.</summary>
/// <param name="api">Ends with a slash.</param>
internal sealed class RestClient(HttpClient http, Uri api, Secret token, RestTools tools)
{
    private readonly RestLimits _limits = new(tools.Clock, tools.Buckets);
    private int _calls;

    /// <summary>Sends a request until it is done or cannot be.</summary>
    /// <returns>The answer's body; empty when an earlier try, whose answer was lost, had done it.</returns>
    /// <exception cref="DiscordException">It was not done, or nobody can tell.</exception>
    public async Task<byte[]> SendAsync(RestCall call, CancellationToken cancel)
    {
        using var turn = await _limits.EnterAsync(call.Route, cancel);
        // Its own source of chance for each call: a shared one is not safe to use at once.
        var policy = new RetryPolicy(new Random(tools.Seed + Interlocked.Increment(ref _calls)));
        var doubtful = false;
        for (var attempt = 1; ; attempt++)
        {
            await _limits.WaitAsync(call, cancel);
            var outcome = await TryAsync(call, cancel);
            switch (policy.Judge(call, attempt, doubtful, outcome))
            {
                case Verdict.Finish finish:
                    return finish.Body;
                case Verdict.GiveUp gaveUp:
                    throw Failures.Exception(call.Route, outcome, gaveUp.Failure);
                case Verdict.Again again:
                    await DelayAsync(call, again.After, (outcome, attempt), cancel);
                    break;
            }
            doubtful |= outcome is Outcome.Failed or Outcome.Lost { Sent: true };
        }
    }

    /// <summary>The gateway has taken the token.</summary>
    public void TokenTaken() => _limits.TokenTaken();

    private async Task DelayAsync(
        RestCall call,
        TimeSpan wait,
        (Outcome Outcome, int Attempt) last,
        CancellationToken cancel
    )
    {
        Log.Retrying(tools.Log, call.Route, $"{last.Outcome}", last.Attempt, wait.TotalMilliseconds);
        await Task.Delay(wait, tools.Clock, cancel);
    }

    private async Task<Outcome> TryAsync(RestCall call, CancellationToken cancel)
    {
        using var timeout = new CancellationTokenSource(call.Timeout, tools.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, timeout.Token);
        try
        {
            using var request = Request(call);
            using var response = await http.SendAsync(request, either.Token);
            var outcome = OutcomeReader.Read(
                response,
                await response.Content.ReadAsByteArrayAsync(either.Token)
            );
            Saw(call.Route, RateHeaders.Read(response.Headers), outcome);
            return outcome;
        }
        catch (HttpRequestException e)
        {
            return OutcomeReader.Read(e);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Outcome.Lost(Sent: true);
        }
    }

    private void Saw(Route route, RateHeaders headers, Outcome outcome)
    {
        Log.Answered(tools.Log, route, $"{outcome}");
        _limits.Saw(route, headers, outcome);
        if (outcome is Outcome.Banned)
        {
            Log.LooksBanned(tools.Log, route, InvalidRequestGuard.CoolDown.TotalSeconds);
        }
    }

    private HttpRequestMessage Request(RestCall call)
    {
        var request = new HttpRequestMessage(call.Route.Method, call.Route.Address(api));
        request.Content = call.Body?.Content();
        if (call.Route.Authorized)
        {
            // Without validation: what is refused there would be quoted in the exception.
            request.Headers.TryAddWithoutValidation("Authorization", $"Bot {token.Reveal()}");
        }
        return request;
    }
}
