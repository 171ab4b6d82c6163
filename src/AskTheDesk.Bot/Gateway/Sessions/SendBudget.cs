namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>Keeps a connection under the gateway's 120 frames in 60 seconds, over which it would be closed.</summary>
internal sealed class SendBudget(TimeProvider clock)
{
    /// <summary>Two fewer than allowed: the gateway's minute is not ours to the millisecond.</summary>
    public const int Limit = 118;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _sent = new(Limit);

    /// <summary>How long to hold back the next frame; zero counts it as sent now.</summary>
    public TimeSpan Take()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            while (_sent.TryPeek(out var oldest) && oldest + Window <= now)
            {
                _sent.Dequeue();
            }
            if (_sent.Count >= Limit)
            {
                return _sent.Peek() + Window - now;
            }
            _sent.Enqueue(now);
            return TimeSpan.Zero;
        }
    }
}
