using AskTheDesk.Loopback.Sockets;

namespace AskTheDesk.Loopback.Faults;

/// <summary>When a fault strikes.</summary>
public sealed record FaultRule(Fault Fault)
{
    /// <summary>How often it may strike; 0 for as often as it comes up.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Probability at each request, event or heartbeat, 0 to 1.</summary>
    public double Chance { get; init; } = 1;

    /// <summary>
    /// Only where the method and route (<c>POST /interactions/{interaction}/{token}/callback</c>) or the event's name
    /// contains this text.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>How long a 429 asks to wait, or how slow a slow answer is.</summary>
    public TimeSpan For { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The code of a closed socket.</summary>
    public CloseCode Code { get; init; } = CloseCode.UnknownError;
}
