using AskTheDesk.Loopback.Faults;

namespace AskTheDesk.Benchmarks.Bots.Playing;

/// <summary>Draws which faults strike when. Pure: the same seed draws the same.</summary>
internal static class FaultDeck
{
    // How long a 429 asks to wait.
    private const double Shortest = 0.1;
    private const double Longest = 1.5;

    // Faults that come to an end before the last questions are asked, so that each finds an occasion.
    private const double Spread = 0.9;

    // How many of each in fifty. A lost session is rare: the bot waits longer for each new login, and until it is
    // in, nothing reaches it.
    private static readonly (Fault Fault, int Count)[] Fifty =
    [
        (Fault.DropSocket, 5),
        (Fault.CloseSocket, 4),
        (Fault.Reconnect, 2),
        (Fault.InvalidSession, 2),
        (Fault.SessionLost, 1),
        (Fault.NoHeartbeatAck, 2),
        (Fault.DuplicateEvent, 6),
        (Fault.RepeatedFrame, 3),
        (Fault.OutOfOrder, 4),
        (Fault.RateLimited, 4),
        (Fault.RateLimitedGlobally, 2),
        (Fault.RateLimitedShared, 2),
        (Fault.ServerError, 5),
        (Fault.SlowAnswer, 2),
        (Fault.LostAnswer, 6),
    ];

    private static readonly Fault[] Deck =
    [
        .. Fifty.SelectMany(one => Enumerable.Repeat(one.Fault, one.Count)),
    ];

    /// <summary>So many faults within the time, earliest first; every kind when there are fifty.</summary>
    public static IReadOnlyList<PlannedFault> Draw(int faults, TimeSpan within, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, faults)
                .Select(number => new PlannedFault(
                    within * (Spread * random.NextDouble()),
                    new FaultRule(Deck[number % Deck.Length])
                    {
                        For = TimeSpan.FromSeconds(Shortest + ((Longest - Shortest) * random.NextDouble())),
                    }
                ))
                .OrderBy(fault => fault.Moment),
        ];
    }

    /// <summary>Arms each at its moment.</summary>
    public static async Task PlayAsync(
        IReadOnlyList<PlannedFault> faults,
        Func<FaultRule, Task> arm,
        CancellationToken token
    )
    {
        var timeline = new Timeline();
        foreach (var fault in faults)
        {
            await timeline.UntilAsync(fault.Moment, token);
            await arm(fault.Rule);
        }
    }
}
