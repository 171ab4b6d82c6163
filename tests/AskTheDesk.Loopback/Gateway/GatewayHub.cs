using System.Net.WebSockets;
using System.Text.Json;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Sockets;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>All sockets and sessions; tells each session what it wants to hear. Everything under the world's lock.</summary>
internal sealed class GatewayHub(World world, FaultPlan faults)
{
    private readonly List<GatewaySocket> sockets = [];
    private readonly Delivery delivery = new(world, faults);
    private readonly Protocol protocol = new(world, faults);

    public GatewayOptions Options => world.Options.Gateway;
    public TimeProvider Clock => world.Options.Clock;
    public IReadOnlyList<GatewaySocket> Sockets => sockets;
    public SessionBook Sessions => world.Sessions;

    public async Task ServeAsync(WebSocket socket, SocketQuery query, CancellationToken token)
    {
        using var connection = new GatewaySocket(socket, query, this);
        lock (world.Gate)
        {
            sockets.Add(connection);
            world.Sessions.Connections++;
        }
        await connection.RunAsync(token);
    }

    public void Publish(GatewayEvent e)
    {
        world.Sessions.Expire(world);
        var full = new Lazy<byte[]>(() => JsonSerializer.SerializeToUtf8Bytes(e.Data));
        var blanked = new Lazy<byte[]>(() => JsonSerializer.SerializeToUtf8Bytes(e.Blanked ?? e.Data));
        foreach (var session in world.Sessions.All.Where(s => s.Identity.Wants(e)).ToList())
        {
            var mayRead = session.Identity.Intents.HasFlag(Intents.MessageContent);
            delivery.Deliver(session, new Parcel(e.Name, mayRead ? full.Value : blanked.Value, e.Subject));
        }
    }

    public void Heard(GatewaySocket socket, ReadOnlySpan<byte> frame)
    {
        lock (world.Gate)
        {
            protocol.Handle(socket, frame);
            world.Changes.Raise();
        }
    }

    /// <summary>The socket is gone; its session lives on, unless the client closed with 1000 or 1001.</summary>
    public void Left(GatewaySocket socket, WebSocketCloseStatus? status)
    {
        lock (world.Gate)
        {
            sockets.Remove(socket);
            if (status is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable)
            {
                Forget(socket);
            }
            else if (socket.Session is { } session && session.Socket == socket)
            {
                session.Detach(world.Now);
            }
            world.Changes.Raise();
        }
    }

    /// <summary>Ends the socket's session for good.</summary>
    public void Forget(GatewaySocket socket)
    {
        lock (world.Gate)
        {
            if (socket.Session is { } session)
            {
                world.Sessions.Remove(session);
                socket.Session = null;
            }
        }
    }

    public void NoteDelivery(ulong subject)
    {
        lock (world.Gate)
        {
            if (
                world.Interactions.TryGetValue(subject, out var interaction)
                && interaction.DeliveredAt is null
            )
            {
                world.Interactions[subject] = interaction with { DeliveredAt = world.Now };
            }
            else if (world.Messages.TryGetValue(subject, out var message) && message.DeliveredAt is null)
            {
                world.Messages[subject] = message with { DeliveredAt = world.Now };
            }
            world.Changes.Raise();
        }
    }
}
