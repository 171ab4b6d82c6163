using AskTheDesk.Answering.Prompting;

namespace AskTheDesk.Answering.Chatting;

/// <summary>How long one answer may take: whole, and each wait for the model's next words.</summary>
internal sealed class Patience : IDisposable
{
    private readonly ModelOptions _options;
    private readonly TimeProvider _clock;
    private readonly long _started;
    private readonly CancellationTokenSource _total;
    private readonly CancellationTokenSource _wait;
    private readonly CancellationTokenSource _either;
    private TimeSpan _limit;

    /// <summary>Starts the time for the whole answer.</summary>
    /// <param name="token">The caller's; when it is cancelled, nothing is overdue.</param>
    public Patience(ModelOptions options, TimeProvider clock, CancellationToken token)
    {
        _options = options;
        _clock = clock;
        _started = clock.GetTimestamp();
        _total = new CancellationTokenSource(options.TotalTimeout, clock);
        _wait = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(token, _total.Token, _wait.Token);
    }

    /// <summary>Cancelled by the caller, or when a wait or the whole has lasted too long.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Time left for the whole answer.</summary>
    public TimeSpan Left => _options.TotalTimeout - _clock.GetElapsedTime(_started);

    /// <summary>What lasted too long, fit to be shown; null while nothing has.</summary>
    public string? Overdue =>
        _wait.IsCancellationRequested ? $"the model was silent for {_limit.TotalSeconds:0.#} s"
        : _total.IsCancellationRequested
            ? $"the model took longer than {_options.TotalTimeout.TotalSeconds:0.#} s"
        : null;

    /// <summary>The model's first words are waited for.</summary>
    public void AwaitFirst() => Await(_options.FirstTokenTimeout);

    /// <summary>The model's next words are waited for.</summary>
    public void AwaitNext() => Await(_options.SilenceTimeout);

    /// <summary>The model is not waited for: what it said is being read.</summary>
    public void Rest() => _wait.CancelAfter(Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        _either.Dispose();
        _wait.Dispose();
        _total.Dispose();
    }

    private void Await(TimeSpan limit)
    {
        _limit = limit;
        _wait.CancelAfter(limit);
    }
}
