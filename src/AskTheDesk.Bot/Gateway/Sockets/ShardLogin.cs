using AskTheDesk.Bot.Gateway.Sessions;
using AskTheDesk.Bot.Json.Sent;

namespace AskTheDesk.Bot.Gateway.Sockets;

/// <summary>Gets a connection from Hello to a session that stands: resumed, or identified in turn.</summary>
internal sealed class ShardLogin(GatewaySocket socket, ShardContext shard)
{
    private static readonly TimeSpan HelloPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SessionPatience = TimeSpan.FromSeconds(60);

    /// <summary>Logs in.</summary>
    /// <param name="hello">Ends when the gateway has said Hello.</param>
    /// <param name="stands">Ends when the session stands.</param>
    /// <param name="resume">The session to go on with, and the last event seen in it; null to identify.</param>
    /// <returns>Why the connection is of no use; null when the session stands.</returns>
    public async Task<Ending.Lost?> RunAsync(
        Task hello,
        Task stands,
        (Session Session, long? Sequence)? resume,
        CancellationToken token
    )
    {
        if (!await InTimeAsync(hello, HelloPatience, token))
        {
            return new Ending.Lost("it said no Hello");
        }
        if (resume is { } gone)
        {
            var frame = shard.Login.Resume(gone.Session, gone.Sequence);
            await socket.SendAsync(frame, SentJson.Default.ResumeFrame, token);
        }
        else
        {
            await Task.Delay(shard.Turns.Take(shard.Shard.Number), shard.Clock, token);
            await socket.SendAsync(shard.Login.Identify(shard.Shard), SentJson.Default.IdentifyFrame, token);
        }
        return await InTimeAsync(stands, SessionPatience, token)
            ? null
            : new Ending.Lost("it did not log in");
    }

    private async Task<bool> InTimeAsync(Task awaited, TimeSpan patience, CancellationToken token)
    {
        try
        {
            await awaited.WaitAsync(patience, shard.Clock, token);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
