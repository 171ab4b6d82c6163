namespace AskTheDesk.Loopback.Worlds;

/// <summary>Ids that carry the time of the given clock and rise strictly, also while it stands still.</summary>
internal sealed class Snowflakes(TimeProvider clock)
{
    private static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Lock gate = new();
    private ulong last;

    public ulong Next()
    {
        var elapsed = (long)(clock.GetUtcNow() - Epoch).TotalMilliseconds;
        lock (gate)
        {
            last = Math.Max(last + 1, (ulong)elapsed << 22);
            return last;
        }
    }

    /// <summary>When the id was made, to the millisecond.</summary>
    public static DateTimeOffset TimeOf(ulong id) => Epoch.AddMilliseconds(id >> 22);
}
