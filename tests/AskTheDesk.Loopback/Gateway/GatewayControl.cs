using AskTheDesk.Loopback.Sockets;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>What a test does to the gateway's sockets at once, and what it can ask about them.</summary>
public sealed class GatewayControl
{
    private readonly World world;
    private readonly GatewayHub hub;

    internal GatewayControl(World world, GatewayHub hub) => (this.world, this.hub) = (world, hub);

    /// <summary>Sockets opened so far.</summary>
    public int Connections => Read(b => b.Connections);

    /// <summary>Sessions begun with IDENTIFY so far.</summary>
    public int Identified => Read(b => b.Identified);

    /// <summary>Sessions taken up again with RESUME so far.</summary>
    public int Resumed => Read(b => b.Resumed);

    /// <summary>Sessions with a socket, now.</summary>
    public int Live => Read(CountLive);

    /// <summary>The last socket was opened at the resume URL.</summary>
    public bool UsedResumeUrl => Read(_ => hub.Sockets.Count > 0 && hub.Sockets[^1].Query.IsResumeUrl);

    /// <summary>Waits until so many sessions have a socket.</summary>
    /// <exception cref="TimeoutException">There were fewer for too long.</exception>
    public Task Ready(CancellationToken token, int sessions = 1) =>
        world.Changes.WaitAsync<object>(
            () => CountLive(world.Sessions) >= sessions ? true : null,
            $"{sessions} session(s)",
            token
        );

    /// <summary>Waits until no session has a socket.</summary>
    /// <exception cref="TimeoutException">One had for too long.</exception>
    public Task Alone(CancellationToken token) =>
        world.Changes.WaitAsync<object>(
            () => CountLive(world.Sessions) == 0 ? true : null,
            "no session",
            token
        );

    /// <summary>Waits until sessions have been resumed so often.</summary>
    /// <exception cref="TimeoutException">They were not in time.</exception>
    public Task HasResumed(int times, CancellationToken token) =>
        world.Changes.WaitAsync<object>(
            () => world.Sessions.Resumed >= times ? true : null,
            $"{times} resume(s)",
            token
        );

    /// <summary>All connections go without a close frame.</summary>
    public void Drop() => Each(s => s.Drop());

    /// <summary>The connection of one shard goes without a close frame.</summary>
    public void Drop(int shard) =>
        Each(s =>
        {
            if (s.Session?.Identity.Shard == shard)
            {
                s.Drop();
            }
        });

    public void Close(CloseCode code) => Each(s => s.Close(code, ""));

    /// <summary>Op 7.</summary>
    public void AskToReconnect() => Each(Disruption.AskToReconnect);

    /// <summary>Op 9.</summary>
    public void Invalidate(bool resumable) => Each(s => Disruption.Invalidate(world, s, resumable));

    private void Each(Action<GatewaySocket> act)
    {
        lock (world.Gate)
        {
            foreach (var socket in hub.Sockets.ToList())
            {
                act(socket);
            }
        }
    }

    private static int CountLive(SessionBook book) => book.All.Count(s => s.Socket is not null);

    private int Read(Func<SessionBook, int> read)
    {
        lock (world.Gate)
        {
            return read(world.Sessions);
        }
    }

    private bool Read(Func<SessionBook, bool> read)
    {
        lock (world.Gate)
        {
            return read(world.Sessions);
        }
    }
}
