namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>
/// Remembers which events were handled, since Discord may send one twice, above all around a resume. Bounded:
/// the oldest are forgotten.
/// </summary>
internal sealed class SeenEvents(int capacity = SeenEvents.Default)
{
    /// <summary>A twin comes within seconds; this is minutes on a very busy server.</summary>
    public const int Default = 8192;

    private readonly Lock _gate = new();
    private readonly HashSet<EventKey> _seen = new(capacity);
    private readonly EventKey[] _ring = new EventKey[capacity];
    private int _next;
    private bool _full;

    /// <summary>Whether this is the first time; it counts as seen from now on.</summary>
    public bool First(EventKey key)
    {
        lock (_gate)
        {
            if (!_seen.Add(key))
            {
                return false;
            }
            if (_full)
            {
                _seen.Remove(_ring[_next]);
            }
            _ring[_next] = key;
            _next = (_next + 1) % _ring.Length;
            _full |= _next == 0;
            return true;
        }
    }
}
