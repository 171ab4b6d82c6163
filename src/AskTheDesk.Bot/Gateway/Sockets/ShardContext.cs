using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Gateway.Sessions;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Gateway.Sockets;

/// <summary>What a shard works with.</summary>
internal sealed record ShardContext(
    ShardId Shard,
    Credentials Login,
    IdentifyTurns Turns,
    EventPump Pump,
    TimeProvider Clock,
    ILogger Log
)
{
    /// <summary>Of the spread of waits and beats.</summary>
    public required Random Jitter { get; init; }

    /// <summary>False identifies after every connection.</summary>
    public bool Resumes { get; init; } = true;

    /// <summary>Told when the gateway has taken the token.</summary>
    public Action TokenTaken { get; init; } = () => { };

    /// <summary>Whether a resumable session may be resumed at an address.</summary>
    public Func<Uri, bool> MayResumeAt { get; init; } = _ => true;
}
