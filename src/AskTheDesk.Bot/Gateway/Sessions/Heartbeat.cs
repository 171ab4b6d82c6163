namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>When one connection's heartbeats are due, and whether the other side still answers them.</summary>
/// <param name="interval">As the gateway's Hello says.</param>
internal sealed class Heartbeat(TimeSpan interval, Random jitter, TimeProvider clock)
{
    private readonly Lock _gate = new();

    // The first beat is spread over the interval, so that a fleet does not beat as one after an outage.
    private DateTimeOffset _due = clock.GetUtcNow() + (interval * jitter.NextDouble());
    private bool _answered = true;

    /// <summary>How long until the next beat; zero when it is due.</summary>
    public TimeSpan Wait()
    {
        lock (_gate)
        {
            var wait = _due - clock.GetUtcNow();
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }
    }

    /// <summary>Takes the beat that is due.</summary>
    /// <returns>False when the last one was never answered: the connection is dead.</returns>
    public bool TryBeat()
    {
        lock (_gate)
        {
            if (!_answered)
            {
                return false;
            }
            _answered = false;
            _due = clock.GetUtcNow() + interval;
            return true;
        }
    }

    /// <summary>The other side answered.</summary>
    public void Answered()
    {
        lock (_gate)
        {
            _answered = true;
        }
    }
}
