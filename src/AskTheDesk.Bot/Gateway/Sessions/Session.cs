namespace AskTheDesk.Bot.Gateway.Sessions;

/// <summary>A session that can be resumed.</summary>
/// <param name="Address">Where to resume it.</param>
internal sealed record Session(string Id, Uri Address)
{
    // The id resumes the session for whoever holds the token; it has no business in a log.
    public override string ToString() => "session";
}
