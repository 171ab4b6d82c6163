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
    private readonly Dictionary<int, DateTimeOffset> _planned = [];
    private readonly Dictionary<int, DateTimeOffset> _taken = [];
    private DateTimeOffset _paced;
    private int _remaining = starts.Remaining;
    private DateTimeOffset _reset = clock.GetUtcNow() + starts.ResetAfter;

    /// <summary>Plans a shard's next turn, before it connects.</summary>
    /// <returns>How long to wait for it.</returns>
    public TimeSpan Plan(int shard)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var turn = Later(Paced(now), Spaced(_planned, shard, now));
            _planned[Key(shard)] = turn;
            Spend(turn);
            return turn - now;
        }
    }

    /// <summary>Takes the turn, once connected: others may have been slower or faster to connect.</summary>
    /// <returns>How long to wait before identifying.</returns>
    public TimeSpan Take(int shard)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var turn = Spaced(_taken, shard, now);
            _taken[Key(shard)] = turn;
            return turn - now;
        }
    }

    private int Key(int shard) => shard % Math.Max(starts.Concurrency, 1);

    private DateTimeOffset Spaced(Dictionary<int, DateTimeOffset> turns, int shard, DateTimeOffset now) =>
        turns.TryGetValue(Key(shard), out var last) ? Later(now, last + Spacing) : now;

    private DateTimeOffset Paced(DateTimeOffset now)
    {
        // After the last turn that had to wait for the day's count, so that these do not bunch.
        var from = Later(now, _paced);
        if (from < _reset && _remaining <= Scarce && _remaining < starts.Total)
        {
            _paced = _remaining <= 0 ? _reset : from + ((_reset - from) / (_remaining + 1));
            return _paced;
        }
        return from;
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
