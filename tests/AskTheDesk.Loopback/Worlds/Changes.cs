namespace AskTheDesk.Loopback.Worlds;

/// <summary>Lets a test wait until something is true of the world. Looked at after each change, under the world's lock.</summary>
internal sealed class Changes(Lock gate, TimeSpan patience)
{
    private readonly List<Waiter> waiters = [];

    /// <summary>The first non-null that <paramref name="look"/> gives.</summary>
    /// <exception cref="TimeoutException">It gave none for as long as the options' patience; measured in real time.</exception>
    public async Task<T> WaitAsync<T>(Func<T?> look, string what, CancellationToken token)
        where T : class
    {
        var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiter = new Waiter(() => look() is { } value && found.TrySetResult(value), found.SetException);
        lock (gate)
        {
            if (!waiter.IsDone())
            {
                waiters.Add(waiter);
            }
        }
        try
        {
            return await found.Task.WaitAsync(patience, TimeProvider.System, token);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"Waited {patience.TotalSeconds:0.#} s for {what}.", e);
        }
        finally
        {
            lock (gate)
            {
                waiters.Remove(waiter);
            }
        }
    }

    /// <summary>Called under the lock, after each change.</summary>
    public void Raise() => waiters.RemoveAll(w => w.IsDone());

    private sealed record Waiter(Func<bool> Look, Action<Exception> Fail)
    {
        // What a test hands in may throw; the test is told, not the server.
        public bool IsDone()
        {
            try
            {
                return Look();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                Fail(e);
                return true;
            }
        }
    }
}
