using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>Hands events to a session, with the faults that strike on the way. Under the world's lock.</summary>
internal sealed class Delivery(World world, FaultPlan faults)
{
    /// <summary>How long an overtaken event waits when none comes to overtake it; real time.</summary>
    private static readonly TimeSpan Overtaken = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<GatewaySession, Parcel> held = [];

    public void Deliver(GatewaySession session, Parcel parcel)
    {
        if (!held.ContainsKey(session) && faults.Take(Fault.OutOfOrder, parcel.Name) is not null)
        {
            held[session] = parcel;
            _ = ReleaseLaterAsync(session, parcel);
            return;
        }
        Send(session, parcel);
        if (held.Remove(session, out var overtaken))
        {
            Send(session, overtaken);
        }
    }

    private async Task ReleaseLaterAsync(GatewaySession session, Parcel parcel)
    {
        await Task.Delay(Overtaken, TimeProvider.System, CancellationToken.None);
        lock (world.Gate)
        {
            if (held.TryGetValue(session, out var still) && still == parcel)
            {
                held.Remove(session);
                Send(session, parcel);
            }
        }
    }

    private void Send(GatewaySession session, Parcel parcel)
    {
        if (faults.Take(Fault.DropSocket, parcel.Name) is not null)
        {
            session.Socket?.Drop();
        }
        session.Dispatch(parcel.Name, parcel.Data, parcel.Subject);
        if (faults.Take(Fault.DuplicateEvent, parcel.Name) is not null)
        {
            session.Dispatch(parcel.Name, parcel.Data, parcel.Subject);
        }
        if (faults.Take(Fault.RepeatedFrame, parcel.Name) is not null)
        {
            session.Repeat();
        }
        Break(session, parcel.Name);
    }

    private void Break(GatewaySession session, string name)
    {
        if (session.Socket is not { } socket)
        {
            return;
        }
        if (faults.Take(Fault.CloseSocket, name) is { } rule)
        {
            socket.Close(rule.Code, "");
        }
        else if (faults.Take(Fault.Reconnect, name) is not null)
        {
            Disruption.AskToReconnect(socket);
        }
        else if (faults.Take(Fault.InvalidSession, name) is not null)
        {
            Disruption.Invalidate(world, socket, resumable: true);
        }
        else if (faults.Take(Fault.SessionLost, name) is not null)
        {
            Disruption.Invalidate(world, socket, resumable: false);
        }
    }
}
