namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>
/// Gives every shard its turn to identify: so many in 5 seconds as the gateway allows, and never more in a day
/// than are left, since spending them all makes Discord reset the token.
/// </summary>
internal sealed class IdentifyTurns(SessionStarts starts, TimeProvider clock)
{
    /// <summary>With so few left, they are spread over what remains of the period.</summary>
    public const int Scarce = 50;

    // A little over 5 seconds: the gateway counts from when the frame reaches it.
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.25);
    private static readonly TimeSpan Period = TimeSpan.FromHours(24);

    private readonly Lock _gate = new();
    private readonly Dictionary<int, DateTimeOffset> _last = [];
    private int _remaining = starts.Remaining;
    private DateTimeOffset _reset = clock.GetUtcNow() + starts.ResetAfter;

    /// <summary>Takes the next turn for a shard.</summary>
    /// <returns>How long to wait for it.</returns>
    public TimeSpan Take(int shard)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var turn = Later(Paced(now), Spaced(shard % Math.Max(starts.Concurrency, 1), now));
            Spend(turn);
            _last[shard % Math.Max(starts.Concurrency, 1)] = turn;
            return turn - now;
        }
    }

    private DateTimeOffset Spaced(int key, DateTimeOffset now) =>
        _last.TryGetValue(key, out var last) ? Later(now, last + Spacing) : now;

    private DateTimeOffset Paced(DateTimeOffset now)
    {
        if (now >= _reset)
        {
            return now;
        }
        return _remaining switch
        {
            <= 0 => _reset,
            <= Scarce when _remaining < starts.Total => now + ((_reset - now) / (_remaining + 1)),
            _ => now,
        };
    }

    private void Spend(DateTimeOffset turn)
    {
        if (turn >= _reset)
        {
            _remaining = starts.Total;
            _reset = turn + Period;
        }
        _remaining--;
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
