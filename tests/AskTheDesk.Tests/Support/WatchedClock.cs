using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Support;

/// <summary>A fake clock that tells which waits have begun, so that a test need not guess when to move it.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _armed = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        var timer = new WatchedTimer(base.CreateTimer(callback, state, dueTime, period), _armed.Writer);
        _armed.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until a timer was set that the test is after, and gives its length.</summary>
    public async Task<TimeSpan> ArmedAsync(Func<TimeSpan, bool> isWanted)
    {
        await foreach (var due in _armed.Reader.ReadAllAsync(Deadline.Token))
        {
            if (isWanted(due))
            {
                return due;
            }
        }
        throw new InvalidOperationException("The clock never ends.");
    }

    /// <summary>Waits until a timer of this length was set, and lets it run out.</summary>
    public async Task PassAsync(TimeSpan due) => Advance(await ArmedAsync(armed => armed == due));

    private sealed class WatchedTimer(ITimer timer, ChannelWriter<TimeSpan> armed) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = timer.Change(dueTime, period);
            armed.TryWrite(dueTime);
            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
