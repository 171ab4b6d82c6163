namespace AskTheDesk.Bot.Json.Sent.Frames;

/// <summary>Goes on with a session.</summary>
/// <param name="Seq">The number of the last event seen.</param>
internal sealed record ResumeBody(string Token, string SessionId, long? Seq)
{
    // The synthesised one would print the token.
    public override string ToString() => "resume";
}
