using AskTheDesk.Benchmarks.Bots.Playing;

namespace AskTheDesk.Benchmarks.Bots.Judging;

/// <summary>Waits until every question has ended, then a little for what should not come any more.</summary>
/// <param name="Patience">How long nothing may end before it is given up.</param>
/// <param name="Tail">How long a second answer is waited for.</param>
internal sealed record Settling(TimeSpan Patience, TimeSpan Tail)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>What there is when it is over.</summary>
    public async Task<Endings> WaitAsync(
        Func<Task<PlayRecord>> read,
        IReadOnlyList<Asked> asked,
        CancellationToken token
    )
    {
        var endings = Endings.Of(await read(), asked);
        var left = Patience;
        while (!endings.AreIn && left > TimeSpan.Zero)
        {
            await Task.Delay(Pause, token);
            var now = Endings.Of(await read(), asked);
            left = Open(now) < Open(endings) ? Patience : left - Pause;
            endings = now;
        }
        await Task.Delay(Tail, token);
        return Endings.Of(await read(), asked);
    }

    private static int Open(Endings endings) => endings.All.Count(ending => ending.IsOpen);
}
