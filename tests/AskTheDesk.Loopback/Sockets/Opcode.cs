namespace AskTheDesk.Loopback.Sockets;

internal enum Opcode
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    Presence = 3,
    VoiceState = 4,
    Resume = 6,
    Reconnect = 7,
    RequestMembers = 8,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}
