using System.Collections.Concurrent;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>
/// A clock that jumps to whatever is waited for, so that nothing has to be waited for in earnest. Time limits
/// never strike.
/// </summary>
internal sealed class HastyClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    /// <summary>How long was waited, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        if (state is not CancellationTokenSource && dueTime >= TimeSpan.Zero)
        {
            lock (_gate)
            {
                _now += dueTime;
            }
            _waits.Enqueue(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }
        return new Spent();
    }

    private sealed class Spent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
