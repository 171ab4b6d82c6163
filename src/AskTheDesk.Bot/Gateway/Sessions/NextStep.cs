namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>What to do next.</summary>
internal abstract record NextStep
{
    private NextStep() { }

    /// <summary>Wait, connect to the session's own address and resume it.</summary>
    internal sealed record Resume(TimeSpan After, Session Session) : NextStep;

    /// <summary>Wait, connect to the gateway's address and identify.</summary>
    internal sealed record Identify(TimeSpan After) : NextStep;

    /// <summary>Give up.</summary>
    internal sealed record Stop(string Message) : NextStep;
}
