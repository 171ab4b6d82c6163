using AskTheDesk.Loopback.Sockets;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>One identified client, which can outlive its socket. Used under the world's lock.</summary>
internal sealed class GatewaySession(string id, Identity identity, int replayLimit)
{
    private readonly Queue<Frame> replay = new();
    private Frame? last;

    public string Id => id;
    public Identity Identity => identity;

    /// <summary>The socket it speaks through, or null after a drop.</summary>
    public GatewaySocket? Socket { get; private set; }

    /// <summary>The number of the last dispatch, from 1.</summary>
    public long Seq { get; private set; }

    public DateTimeOffset LostSocketAt { get; private set; }

    public void Attach(GatewaySocket socket)
    {
        Socket = socket;
    }

    public void Detach(DateTimeOffset now)
    {
        Socket = null;
        LostSocketAt = now;
    }

    public void Dispatch(string name, ReadOnlyMemory<byte> data, ulong? subject = null)
    {
        var frame = Frame.Dispatch(++Seq, name, data, subject);
        last = frame;
        replay.Enqueue(frame);
        if (replay.Count > replayLimit)
        {
            replay.Dequeue();
        }
        Socket?.Send(frame);
    }

    /// <summary>Sends the last dispatch a second time, under the same number.</summary>
    public void Repeat()
    {
        if (last is not null)
        {
            Socket?.Send(last);
        }
    }

    /// <summary>Whether everything after <paramref name="seq"/> is still kept.</summary>
    public bool CanReplay(long seq) => seq == Seq || (replay.TryPeek(out var first) && first.Seq <= seq + 1);

    public void Replay(long seq)
    {
        foreach (var frame in replay.Where(f => f.Seq > seq))
        {
            Socket?.Send(frame);
        }
    }
}
