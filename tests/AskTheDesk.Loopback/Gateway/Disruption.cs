using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Sockets;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>What the gateway does to a client on purpose. Under the world's lock.</summary>
internal static class Disruption
{
    /// <summary>Real Discord closes some seconds after op 7; what the client does until then is heard.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static void AskToReconnect(GatewaySocket socket)
    {
        socket.Send(Opcode.Reconnect, null);
        _ = CloseLaterAsync(socket);
    }

    /// <summary>Op 9: the session can be resumed (on this socket or another) or is gone.</summary>
    public static void Invalidate(World world, GatewaySocket socket, bool resumable)
    {
        if (socket.Session is { } session)
        {
            session.Detach(world.Now);
            socket.Session = null;
            if (!resumable)
            {
                world.Sessions.Remove(session);
            }
        }
        socket.Send(Opcode.InvalidSession, JsonValue.Create(resumable));
    }

    private static async Task CloseLaterAsync(GatewaySocket socket)
    {
        await Task.Delay(Grace, TimeProvider.System, CancellationToken.None);
        socket.Close(CloseCode.UnknownError, "");
    }
}
