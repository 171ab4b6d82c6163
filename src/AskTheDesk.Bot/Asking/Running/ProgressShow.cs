using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Showing;

namespace AskTheDesk.Bot.Asking.Running;

/// <summary>Shows how far an answer has come, at most once a second, and only where something is new.</summary>
internal sealed class ProgressShow(
    IAnswerPlace place,
    AnswerId answer,
    AnswerStream stream,
    TimeProvider clock
) : IAsyncDisposable
{
    /// <summary>What is answered sooner needs no progress.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private Task _showing = Task.CompletedTask;
    private (int Version, int Place) _shown;

    /// <summary>Shows it until disposed.</summary>
    public void Begin(CancellationToken token) => _showing = ShowAsync(token);

    /// <summary>Ends; what is being shown is shown first, so that nothing comes after the answer.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _showing;
        _stop.Dispose();
    }

    private async Task ShowAsync(CancellationToken token)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, _stop.Token);
        while (await PaceAsync(either.Token))
        {
            var progress = stream.Now;
            var now = (stream.Version, (progress as AnswerProgress.InLine)?.Place ?? 0);
            if (now != _shown || now == default)
            {
                _shown = now;
                await place.ShowAsync(ProgressPage.Of(answer, progress), token);
            }
        }
    }

    /// <summary>Counted from when the last was shown: a slow Discord is not asked more often for it.</summary>
    private async Task<bool> PaceAsync(CancellationToken stop)
    {
        try
        {
            await Task.Delay(Pace, clock, stop);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
