namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>What to do after the gateway closed a connection.</summary>
internal abstract record CloseVerdict
{
    private CloseVerdict() { }

    /// <summary>The session stands; go on where it stopped.</summary>
    internal sealed record Resume : CloseVerdict;

    /// <summary>The session is gone; identify anew.</summary>
    internal sealed record StartAnew : CloseVerdict;

    /// <summary>Trying again would not help.</summary>
    /// <param name="Message">What to change, and where.</param>
    internal sealed record Stop(string Message) : CloseVerdict;
}
