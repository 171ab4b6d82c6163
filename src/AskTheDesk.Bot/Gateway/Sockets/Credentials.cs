using AskTheDesk.Bot.Gateway.Events;
using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Json.Sent.Frames;
using AskTheDesk.Bot.Port;

namespace AskTheDesk.Bot.Gateway.Sockets;

/// <summary>What logs a shard in.</summary>
internal sealed record Credentials(Secret Token, Intents Intents)
{
    private const int IdentifyOp = 2;
    private const int ResumeOp = 6;
    private const string Name = "ask-the-desk";

    /// <summary>Starts a session.</summary>
    public SentFrame<IdentifyBody> Identify(ShardId shard) =>
        new(
            IdentifyOp,
            new IdentifyBody(
                Token.Reveal(),
                (int)Intents,
                new PropertiesBody(System, Name, Name),
                [shard.Number, shard.Count]
            )
        );

    /// <summary>Goes on with a session.</summary>
    public SentFrame<ResumeBody> Resume(Session session, long? sequence) =>
        new(ResumeOp, new ResumeBody(Token.Reveal(), session.Id, sequence));

    private static string System =>
        OperatingSystem.IsWindows() ? "windows"
        : OperatingSystem.IsMacOS() ? "macos"
        : "linux";
}
