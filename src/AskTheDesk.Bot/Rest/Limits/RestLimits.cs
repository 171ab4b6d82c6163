using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest.Calls;

namespace AskTheDesk.Bot.Rest.Limits;

/// <summary>Holds every request back until all of Discord's limits let it go.</summary>
/// <param name="buckets">False lets requests go regardless of their bucket.</param>
internal sealed class RestLimits(TimeProvider clock, bool buckets = true)
{
    // Who waits longer for one request is better told so.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private readonly BucketTurns _turns = new();
    private readonly BucketTimes _times = new(clock);
    private readonly GlobalPace _pace = new(clock);
    private readonly InvalidRequestGuard _guard = new(clock);

    /// <summary>Waits for the turn of a request in its bucket, which lasts until disposal.</summary>
    public async Task<IDisposable?> EnterAsync(Route route, CancellationToken token)
    {
        if (!buckets)
        {
            return null;
        }
        var key = _times.KeyOf(route);
        var turn = await _turns.EnterAsync(key, token);
        while (key != _times.KeyOf(route))
        {
            // An answer told the bucket's name meanwhile. Lining up there before leaving here keeps the order.
            key = _times.KeyOf(route);
            var next = _turns.EnterAsync(key, token);
            turn.Dispose();
            turn = await next;
        }
        return turn;
    }

    /// <summary>Waits until the next try of a request may go.</summary>
    /// <exception cref="DiscordException">It would have to wait too long.</exception>
    public async Task WaitAsync(RestCall call, CancellationToken token)
    {
        if (call.Route.Authorized && _guard.TokenIsDoubted)
        {
            throw Failures.Exception(
                call.Route,
                new Outcome.Refused(401, Code: null, ""),
                DiscordFailure.LoginRefused
            );
        }
        await DelayAsync(call, _guard.Wait(), token);
        if (buckets)
        {
            await DelayAsync(call, _times.Wait(_times.KeyOf(call.Route)), token);
        }
        if (call.Route.Authorized)
        {
            await DelayAsync(call, _pace.Take(), token);
        }
    }

    /// <summary>Takes in how a try ended.</summary>
    public void Saw(Route route, RateHeaders headers, Outcome outcome)
    {
        _times.Saw(route, headers);
        switch (outcome)
        {
            case Outcome.Limited limited:
                Limited(route, limited);
                break;
            case Outcome.Banned:
                _guard.Count();
                _guard.LooksBanned();
                break;
            case Outcome.Refused { Status: 401 or 403 } refused:
                _guard.Count();
                if (refused.Status == 401 && route.Authorized)
                {
                    _guard.DoubtToken();
                }
                break;
        }
    }

    /// <summary>The gateway has taken the token.</summary>
    public void TokenTaken() => _guard.TrustToken();

    private void Limited(Route route, Outcome.Limited limited)
    {
        if (!limited.Shared)
        {
            _guard.Count();
        }
        if (limited.Global)
        {
            _pace.Close(limited.After);
        }
        else
        {
            _times.Close(route, limited.After);
        }
    }

    private async Task DelayAsync(RestCall call, TimeSpan wait, CancellationToken token)
    {
        // A first answer is due in 3 seconds: one that comes later is as good as none.
        if (wait > (call.Repeat == Repeat.FirstAnswer ? TimeSpan.FromSeconds(3) : Longest))
        {
            throw new DiscordException(
                DiscordFailure.Unavailable,
                $"{call.Route.Name}: held back to keep within Discord's limits."
            );
        }
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, token);
        }
    }
}
