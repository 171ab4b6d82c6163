using System.Collections.Concurrent;
using AskTheDesk.Loopback.Control;

namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>People who ask at their moments, whether or not the bot keeps up.</summary>
/// <param name="bot">The bot's user.</param>
/// <param name="texts">The questions that there are.</param>
internal sealed class Crowd(
    LoopbackClient discord,
    ulong bot,
    IReadOnlyList<Seat> seats,
    IReadOnlyList<string> texts
)
{
    private readonly ConcurrentQueue<Asked> _asked = new();

    /// <summary>What was asked so far.</summary>
    public IReadOnlyList<Asked> Asked => [.. _asked];

    /// <summary>Plays all of it, in real time.</summary>
    public async Task PlayAsync(IReadOnlyList<PlannedAsk> plan, CancellationToken token)
    {
        var asking = new List<Task>();
        var timeline = new Timeline();
        foreach (var ask in plan)
        {
            await timeline.UntilAsync(ask.Moment, token);
            asking.Add(AskAsync(ask, token));
        }
        await Task.WhenAll(asking);
    }

    private async Task AskAsync(PlannedAsk ask, CancellationToken token)
    {
        var seat = seats[ask.User];
        var text = texts[ask.Text % texts.Count];
        var channel =
            ask.Kind == AskKind.Direct ? seat.Direct : seat.Channels[ask.Channel % seat.Channels.Count];
        var id = ask.Kind switch
        {
            AskKind.Slash or AskKind.PrivateSlash => await discord.Slash(
                Order(ask, seat, channel, text),
                token
            ),
            AskKind.Mention => await SayAsync(seat, channel, $"<@{bot}> {text}", token),
            _ => await SayAsync(seat, channel, text, token),
        };
        _asked.Enqueue(new Asked(id, ask.Kind, seat, channel));
    }

    private static SlashOrder Order(PlannedAsk ask, Seat seat, ulong channel, string text)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = text };
        return new SlashOrder(seat.User, channel, "ask", options)
        {
            Flags = ask.Kind == AskKind.PrivateSlash ? ["private"] : [],
        };
    }

    private async Task<ulong> SayAsync(Seat seat, ulong channel, string text, CancellationToken token) =>
        (await discord.Says(new SayOrder(seat.User, channel, text), token)).Id;
}
