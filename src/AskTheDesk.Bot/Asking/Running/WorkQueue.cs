namespace AskTheDesk.Bot.Asking.Running;

/// <summary>Lets so many questions be worked on at once; the others wait in line, first come, first served.</summary>
/// <param name="workers">Questions at once, from 1.</param>
/// <param name="most">Questions that may wait, from 0.</param>
internal sealed class WorkQueue(int workers, int most)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Ticket> _waiting = new();
    private int _running;
    private bool _isClosed;

    /// <summary>Questions being worked on and questions waiting.</summary>
    public (int Running, int Waiting) Load
    {
        get
        {
            lock (_gate)
            {
                return (_running, _waiting.Count);
            }
        }
    }

    /// <summary>Nobody is let in any more.</summary>
    public bool IsClosed
    {
        get
        {
            lock (_gate)
            {
                return _isClosed;
            }
        }
    }

    /// <summary>A place in line, perhaps at its head; null when the line is full or closed.</summary>
    public Ticket? TryEnter()
    {
        lock (_gate)
        {
            if (_isClosed || (_running == workers && _waiting.Count == most))
            {
                return null;
            }
            var ticket = new Ticket(this);
            if (_running < workers)
            {
                _running++;
                ticket.Call(isCalled: true);
            }
            else
            {
                _waiting.AddLast(ticket);
            }
            return ticket;
        }
    }

    /// <summary>Sends away all who wait, and lets nobody in; what is being worked on goes on.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            foreach (var ticket in _waiting)
            {
                ticket.Call(isCalled: false);
            }
            _waiting.Clear();
        }
    }

    /// <summary>Place in line from 1; 0 when its turn has come or it was sent away.</summary>
    internal int PlaceOf(Ticket ticket)
    {
        lock (_gate)
        {
            var place = 0;
            foreach (var other in _waiting)
            {
                place++;
                if (ReferenceEquals(other, ticket))
                {
                    return place;
                }
            }
            return 0;
        }
    }

    internal void Leave(Ticket ticket)
    {
        lock (_gate)
        {
            if (_waiting.Remove(ticket) || !ticket.IsCalled)
            {
                return;
            }
            if (_waiting.First is { Value: var next })
            {
                _waiting.RemoveFirst();
                next.Call(isCalled: true);
            }
            else
            {
                _running--;
            }
        }
    }
}
