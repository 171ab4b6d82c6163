namespace AskTheDesk.Bot.Asking.Running;

/// <summary>A place in line. Disposing gives it up, or lets the next one in.</summary>
internal sealed class Ticket(WorkQueue queue) : IDisposable
{
    // Not on the thread of the one who leaves: that one holds the line's lock.
    private readonly TaskCompletionSource<bool> _turn = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private bool _hasLeft;

    /// <summary>True once its turn has come; false when it was sent away, since the bot is stopping.</summary>
    public Task<bool> Turn => _turn.Task;

    /// <summary>Place in line from 1; 0 when it no longer waits.</summary>
    public int Place => queue.PlaceOf(this);

    internal bool IsCalled => _turn.Task is { IsCompletedSuccessfully: true, Result: true };

    internal void Call(bool isCalled) => _turn.TrySetResult(isCalled);

    public void Dispose()
    {
        if (!_hasLeft)
        {
            _hasLeft = true;
            queue.Leave(this);
        }
    }
}
