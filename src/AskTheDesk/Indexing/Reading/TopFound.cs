using AskTheDesk.Passages;

namespace AskTheDesk.Indexing.Reading;

/// <summary>Keeps the best by score, then by passage id, both descending, in whatever order they come.</summary>
/// <param name="limit">How many are kept, from 1.</param>
internal sealed class TopFound(int limit)
{
    private readonly PriorityQueue<Found, (double Score, PassageId Passage)> _worstFirst = new();

    /// <summary>Whether a score is so low that its passage's id need not be looked up.</summary>
    public bool IsTooLow(double score) =>
        _worstFirst.Count == limit && _worstFirst.TryPeek(out var worst, out _) && score < worst.Score;

    public void Add(Found found)
    {
        if (_worstFirst.Count < limit)
        {
            _worstFirst.Enqueue(found, (found.Score, found.Passage));
        }
        else
        {
            _worstFirst.EnqueueDequeue(found, (found.Score, found.Passage));
        }
    }

    /// <summary>Best first; leaves nothing.</summary>
    public Found[] Take()
    {
        var best = new Found[_worstFirst.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            best[i] = _worstFirst.Dequeue();
        }
        return best;
    }
}
