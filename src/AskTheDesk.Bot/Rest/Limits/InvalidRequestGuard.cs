namespace AskTheDesk.Bot.Rest.Limits;

/// <summary>
/// Stops requests well before Discord's own limit of 10,000 invalid ones (401, 403, 429) in 10 minutes, over
/// which it bans the address. Also stands still after signs of such a ban, and after the token was refused.
/// </summary>
internal sealed class InvalidRequestGuard(TimeProvider clock)
{
    /// <summary>A fifth of what Discord bears; other programs may share the address.</summary>
    public const int Limit = 2000;

    /// <summary>How long a refused token, or an answer that looks like a ban, stops requests.</summary>
    public static readonly TimeSpan CoolDown = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _invalid = new();
    private DateTimeOffset _bannedUntil;
    private DateTimeOffset _doubtedUntil;

    /// <summary>The token was refused a moment ago: a request that carries it would be in vain.</summary>
    public bool TokenIsDoubted
    {
        get
        {
            lock (_gate)
            {
                return clock.GetUtcNow() < _doubtedUntil;
            }
        }
    }

    /// <summary>How long any request must wait; zero when it may go.</summary>
    public TimeSpan Wait()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            while (_invalid.TryPeek(out var oldest) && oldest + Window <= now)
            {
                _invalid.Dequeue();
            }
            var free = _invalid.Count >= Limit ? _invalid.Peek() + Window : now;
            return Later(free, _bannedUntil) - now;
        }
    }

    /// <summary>Counts an answer of 401, 403 or 429, but that of a limit shared with others.</summary>
    public void Count()
    {
        lock (_gate)
        {
            _invalid.Enqueue(clock.GetUtcNow());
        }
    }

    /// <summary>The token was refused.</summary>
    public void DoubtToken()
    {
        lock (_gate)
        {
            _doubtedUntil = clock.GetUtcNow() + CoolDown;
        }
    }

    /// <summary>The token was taken.</summary>
    public void TrustToken()
    {
        lock (_gate)
        {
            _doubtedUntil = default;
        }
    }

    /// <summary>An answer came that Discord itself does not give.</summary>
    public void LooksBanned()
    {
        lock (_gate)
        {
            _bannedUntil = clock.GetUtcNow() + CoolDown;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
