using System.Diagnostics;

namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>Moments counted from now on, in real time.</summary>
internal sealed class Timeline
{
    private readonly long _began = Stopwatch.GetTimestamp();

    /// <summary>Returns at the moment, or at once when it has passed.</summary>
    public async Task UntilAsync(TimeSpan moment, CancellationToken token)
    {
        var wait = moment - Stopwatch.GetElapsedTime(_began);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, token);
        }
    }
}
