namespace AskTheDesk.Loopback.Faults;

/// <summary>What can go wrong, by name.</summary>
public enum Fault
{
    /// <summary>The socket goes without a close frame, before the event is sent: only a resume brings it.</summary>
    DropSocket,

    /// <summary>The socket is closed with <see cref="FaultRule.Code"/>, after the event was sent.</summary>
    CloseSocket,

    /// <summary>Op 7 after the event.</summary>
    Reconnect,

    /// <summary>Op 9 with <c>true</c> after the event.</summary>
    InvalidSession,

    /// <summary>Op 9 with <c>false</c> after the event: the session is gone.</summary>
    SessionLost,

    /// <summary>A heartbeat gets no answer.</summary>
    NoHeartbeatAck,

    /// <summary>The event comes a second time under the next number.</summary>
    DuplicateEvent,

    /// <summary>The same frame comes a second time, number and all.</summary>
    RepeatedFrame,

    /// <summary>The event is overtaken by the one after it.</summary>
    OutOfOrder,

    /// <summary>429 for this route.</summary>
    RateLimited,

    /// <summary>429 for everything.</summary>
    RateLimitedGlobally,

    /// <summary>429 for a resource that others use too.</summary>
    RateLimitedShared,

    /// <summary>429 as HTML and without headers, as sent to a banned address.</summary>
    Banned,

    /// <summary>502 with an HTML body, before anything was done.</summary>
    ServerError,

    /// <summary>The request is done after <see cref="FaultRule.For"/>.</summary>
    SlowAnswer,

    /// <summary>The request is done, then the connection breaks before the answer.</summary>
    LostAnswer,

    /// <summary>400 with code 40060, before anything was done.</summary>
    AlreadyAcknowledged,

    /// <summary>404 with code 10062, before anything was done.</summary>
    UnknownInteraction,

    /// <summary>403 with code 50013, before anything was done.</summary>
    MissingPermissions,
}
