namespace AskTheDesk.Loopback.Control;

/// <summary>What to do to all sockets at once.</summary>
public enum GatewayAction
{
    /// <summary>They go without a close frame.</summary>
    Drop,

    /// <summary>Op 7.</summary>
    Reconnect,

    /// <summary>Op 9 with <c>true</c>.</summary>
    Invalidate,

    /// <summary>Op 9 with <c>false</c>.</summary>
    Lose,

    /// <summary>The token is revoked.</summary>
    Revoke,
}
