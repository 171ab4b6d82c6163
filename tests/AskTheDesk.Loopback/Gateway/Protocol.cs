using System.Text.Json;
using System.Text.Json.Nodes;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Loopback.Shapes;
using AskTheDesk.Loopback.Sockets;
using AskTheDesk.Loopback.Worlds;

namespace AskTheDesk.Loopback.Gateway;

/// <summary>Answers a client's frames. Under the world's lock.</summary>
internal sealed class Protocol(World world, FaultPlan faults)
{
    public void Handle(GatewaySocket socket, ReadOnlySpan<byte> frame)
    {
        if (
            Read(frame) is not { } message
            || message["op"] is not JsonValue value
            || !value.TryGetValue<int>(out var op)
        )
        {
            socket.Close(CloseCode.DecodeError, "Error while decoding payload.");
            return;
        }
        switch ((Opcode)op)
        {
            case Opcode.Heartbeat:
                Heartbeat(socket);
                break;
            case Opcode.Identify:
                Identify(socket, message["d"] as JsonObject ?? []);
                break;
            case Opcode.Resume:
                Resume(socket, message["d"] as JsonObject ?? []);
                break;
            case Opcode.Presence or Opcode.VoiceState or Opcode.RequestMembers:
                RefuseUnlessIdentified(socket);
                break;
            default:
                socket.Close(CloseCode.UnknownOpcode, "Unknown opcode.");
                break;
        }
    }

    // Accepted before IDENTIFY too: Discord.Net beats at once on HELLO.
    private void Heartbeat(GatewaySocket socket)
    {
        socket.Beat();
        if (faults.Take(Fault.NoHeartbeatAck, nameof(Opcode.Heartbeat)) is null)
        {
            socket.Send(Opcode.HeartbeatAck, null);
        }
    }

    private void Identify(GatewaySocket socket, JsonObject data)
    {
        if (socket.Session is not null)
        {
            socket.Close(CloseCode.AlreadyAuthenticated, "Already authenticated.");
            return;
        }
        if (!Accepts(data["token"]))
        {
            socket.Close(CloseCode.AuthenticationFailed, "Authentication failed.");
            return;
        }
        if (IdentifyReader.Read(data, world.Options, out var identity) is { } code)
        {
            socket.Close(code, code.ToString());
            return;
        }
        if (!world.Identifies.Take(identity.Shard))
        {
            socket.Send(Opcode.InvalidSession, JsonValue.Create(false));
            return;
        }
        if (world.Identifies.Remaining < 0)
        {
            world.Token.Revoke();
            socket.Close(CloseCode.AuthenticationFailed, "Authentication failed.");
            return;
        }
        Begin(socket, identity);
    }

    private void Begin(GatewaySocket socket, Identity identity)
    {
        var session = new GatewaySession(
            Guid.NewGuid().ToString("N"),
            identity,
            world.Options.Gateway.ReplayLimit
        );
        session.Attach(socket);
        socket.Session = session;
        world.Sessions.Add(session);
        Dispatch(session, "READY", ReadyShape.Of(world, session));
        if (identity.Intents.HasFlag(Intents.Guilds))
        {
            foreach (var guild in ReadyShape.GuildsOf(world, session))
            {
                Dispatch(session, "GUILD_CREATE", GuildShape.Available(world, world.Guilds[guild]));
            }
        }
    }

    private void Resume(GatewaySocket socket, JsonObject data)
    {
        if (socket.Session is not null)
        {
            socket.Close(CloseCode.AlreadyAuthenticated, "Already authenticated.");
            return;
        }
        if (!Accepts(data["token"]))
        {
            socket.Close(CloseCode.AuthenticationFailed, "Authentication failed.");
            return;
        }
        var seq = data["seq"] is JsonValue value && value.TryGetValue<long>(out var number) ? number : 0;
        var session = world.Sessions.Find(data["session_id"]?.ToString(), world);
        if (session is null || !session.CanReplay(seq))
        {
            socket.Send(Opcode.InvalidSession, JsonValue.Create(false));
        }
        else if (seq > session.Seq)
        {
            socket.Close(CloseCode.InvalidSeq, "Invalid seq.");
        }
        else
        {
            TakeUp(socket, session, seq);
        }
    }

    private void TakeUp(GatewaySocket socket, GatewaySession session, long seq)
    {
        // The old socket may not know yet that it is dead.
        if (session.Socket is { } old)
        {
            old.Session = null;
            old.Drop();
        }
        session.Attach(socket);
        socket.Session = session;
        world.Sessions.Resumed++;
        session.Replay(seq);
        Dispatch(session, "RESUMED", new JsonObject { ["_trace"] = new JsonArray() });
    }

    private static void RefuseUnlessIdentified(GatewaySocket socket)
    {
        if (socket.Session is null)
        {
            socket.Close(CloseCode.NotAuthenticated, "Not authenticated.");
        }
    }

    private static void Dispatch(GatewaySession session, string name, JsonObject data) =>
        session.Dispatch(name, JsonSerializer.SerializeToUtf8Bytes(data));

    private bool Accepts(JsonNode? token) =>
        token is JsonValue value && world.Token.Accepts(value.ToString());

    private static JsonObject? Read(ReadOnlySpan<byte> frame)
    {
        try
        {
            return JsonNode.Parse(frame) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
