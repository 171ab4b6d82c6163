using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>The sessions, and how they came about.</summary>
internal sealed class SessionBook
{
    private readonly List<GatewaySession> sessions = [];

    public IReadOnlyList<GatewaySession> All => sessions;

    /// <summary>Sockets opened so far.</summary>
    public int Connections { get; set; }

    /// <summary>Sessions begun with IDENTIFY so far.</summary>
    public int Identified { get; private set; }

    /// <summary>Sessions taken up again with RESUME so far.</summary>
    public int Resumed { get; set; }

    public void Add(GatewaySession session)
    {
        sessions.Add(session);
        Identified++;
    }

    public void Remove(GatewaySession session) => sessions.Remove(session);

    /// <summary>The session if it is still kept.</summary>
    public GatewaySession? Find(string? id, World world)
    {
        Expire(world);
        return sessions.Find(s => s.Id == id);
    }

    /// <summary>Drops sessions that have been without a socket for too long.</summary>
    public void Expire(World world) =>
        sessions.RemoveAll(s =>
            s.Socket is null && world.Now - s.LostSocketAt > world.Options.Gateway.ResumeWindow
        );
}
