namespace AskTheDesk.Bot.Json.Sent.Frames;

/// <summary>Starts a session.</summary>
/// <param name="Shard">This connection's number and how many there are.</param>
internal sealed record IdentifyBody(
    string Token,
    int Intents,
    PropertiesBody Properties,
    IReadOnlyList<int> Shard
)
{
    // The synthesised one would print the token.
    public override string ToString() => "identify";
}
