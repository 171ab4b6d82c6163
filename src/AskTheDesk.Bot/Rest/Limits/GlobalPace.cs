namespace AskTheDesk.Bot.Rest.Limits;

/// <summary>
/// Spaces the requests that count to Discord's global limit of 50 a second, and stops them while Discord says
/// that it was exceeded.
/// </summary>
internal sealed class GlobalPace(TimeProvider clock)
{
    /// <summary>Fewer than 50: what leaves here in a second may arrive there in less.</summary>
    public const int PerSecond = 45;

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _taken = new(PerSecond);
    private DateTimeOffset _closedUntil;

    /// <summary>Takes the next place.</summary>
    /// <returns>How long to wait for it.</returns>
    public TimeSpan Take()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var place = Later(now, _closedUntil);
            if (_taken.Count == PerSecond)
            {
                place = Later(place, _taken.Dequeue() + TimeSpan.FromSeconds(1));
            }
            _taken.Enqueue(place);
            return place - now;
        }
    }

    /// <summary>Lets none through for so long.</summary>
    public void Close(TimeSpan until)
    {
        lock (_gate)
        {
            _closedUntil = Later(_closedUntil, clock.GetUtcNow() + until + RateHeaders.Slack);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
