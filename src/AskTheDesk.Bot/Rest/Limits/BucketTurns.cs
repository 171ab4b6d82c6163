namespace AskTheDesk.Bot.Rest.Limits;

/// <summary>
/// Lets the requests of one bucket go one after the other, in order, so that each knows what the last answer
/// said; requests of different buckets do not wait for each other. A bucket without requests is forgotten.
/// </summary>
internal sealed class BucketTurns
{
    private readonly Lock _gate = new();
    private readonly Dictionary<BucketKey, Queue> _queues = [];

    /// <summary>How many buckets have requests.</summary>
    public int Count => _queues.Count;

    /// <summary>Waits for the bucket's turn, which lasts until what is returned is disposed of.</summary>
    public async Task<IDisposable> EnterAsync(BucketKey key, CancellationToken token)
    {
        var queue = Join(key);
        try
        {
            await queue.Turn.WaitAsync(token);
        }
        catch (OperationCanceledException)
        {
            Leave(key, queue);
            throw;
        }
        return new Exit(this, key, queue);
    }

    private Queue Join(BucketKey key)
    {
        lock (_gate)
        {
            if (!_queues.TryGetValue(key, out var queue))
            {
                _queues[key] = queue = new Queue();
            }
            queue.Users++;
            return queue;
        }
    }

    private void Leave(BucketKey key, Queue queue)
    {
        lock (_gate)
        {
            if (--queue.Users == 0)
            {
                _queues.Remove(key);
                queue.Turn.Dispose();
            }
        }
    }

    private sealed class Queue
    {
        public SemaphoreSlim Turn { get; } = new(1);
        public int Users { get; set; }
    }

    private sealed class Exit(BucketTurns turns, BucketKey key, Queue queue) : IDisposable
    {
        public void Dispose()
        {
            queue.Turn.Release();
            turns.Leave(key, queue);
        }
    }
}
