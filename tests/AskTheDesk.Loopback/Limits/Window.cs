namespace AskTheDesk.Loopback.Limits;

/// <summary>A fixed window that begins with its first request.</summary>
internal sealed class Window(Rate rate)
{
    private DateTimeOffset endsAt;
    private int used;

    public Rate Rate => rate;
    public int Remaining => Math.Max(0, rate.Requests - used);
    public DateTimeOffset EndsAt => endsAt;

    /// <summary>Why it is full, where a fault filled it.</summary>
    public LimitScope? Scope { get; private set; }

    /// <summary>Counts one; false when the window is full.</summary>
    public bool Take(DateTimeOffset now)
    {
        Turn(now);
        return ++used <= rate.Requests;
    }

    /// <summary>Whether the window has run out.</summary>
    public bool IsOver(DateTimeOffset now) => now >= endsAt;

    /// <summary>Lets nothing through until then.</summary>
    public void Fill(DateTimeOffset until, LimitScope scope) =>
        (endsAt, used, Scope) = (until, rate.Requests, scope);

    private void Turn(DateTimeOffset now)
    {
        if (IsOver(now))
        {
            (endsAt, used, Scope) = (now + rate.Window, 0, null);
        }
    }
}
