using System.Collections.Concurrent;

namespace AskTheDesk.DiscordNet.Sending;

/// <summary>Keeps the library's objects for a while, as the port names things by number only.</summary>
/// <param name="lifetime">How long; what is older goes when something new comes.</param>
internal sealed class Recent<T>(TimeProvider clock, TimeSpan lifetime)
    where T : class
{
    private readonly ConcurrentDictionary<ulong, (T Value, DateTimeOffset Kept)> _values = new();
    private readonly ConcurrentQueue<(ulong Id, DateTimeOffset Kept)> _ages = new();

    /// <summary>Keeps it from now on.</summary>
    public void Keep(ulong id, T value)
    {
        var now = clock.GetUtcNow();
        _values[id] = (value, now);
        _ages.Enqueue((id, now));
        while (_ages.TryPeek(out var oldest) && now - oldest.Kept > lifetime && _ages.TryDequeue(out oldest))
        {
            // Kept anew since, it has a younger entry of its own.
            if (_values.TryGetValue(oldest.Id, out var kept) && now - kept.Kept > lifetime)
            {
                _values.TryRemove(oldest.Id, out _);
            }
        }
    }

    /// <summary>The object, or null when it was never kept or is too old.</summary>
    public T? Find(ulong id) =>
        _values.TryGetValue(id, out var kept) && clock.GetUtcNow() - kept.Kept <= lifetime
            ? kept.Value
            : null;
}
