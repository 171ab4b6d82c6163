namespace AskTheDesk.Loopback.Control;

/// <summary>Who the bot is.</summary>
public sealed record Identification(string Token, ulong Application)
{
    // A record prints its properties, and a token may stand in no log.
    public override string ToString() => $"{nameof(Identification)} {{ Application = {Application} }}";
}
