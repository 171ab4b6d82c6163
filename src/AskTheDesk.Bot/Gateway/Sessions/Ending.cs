namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>How a connection to the gateway ended.</summary>
internal abstract record Ending
{
    private Ending() { }

    /// <summary>The gateway closed it.</summary>
    internal sealed record Closed(int? Code) : Ending;

    /// <summary>It could not be made.</summary>
    internal sealed record Unreachable : Ending;

    /// <summary>It broke.</summary>
    /// <param name="Why">In our words.</param>
    internal sealed record Lost(string Why) : Ending;

    /// <summary>A heartbeat was not acknowledged before the next was due.</summary>
    internal sealed record Silent : Ending;

    /// <summary>The gateway asked to reconnect (op 7).</summary>
    internal sealed record Asked : Ending;

    /// <summary>The gateway does not take the session (op 9).</summary>
    internal sealed record Invalidated(bool Resumable) : Ending;

    /// <summary>We were told to stop.</summary>
    internal sealed record Stopped : Ending;
}
