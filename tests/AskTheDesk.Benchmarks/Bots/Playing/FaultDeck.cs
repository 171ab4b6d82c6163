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

    // A new login costs five seconds, in which nothing is delivered: rarer than the rest.
    private static readonly Fault[] Deck =
    [
        Fault.DropSocket,
        Fault.RateLimited,
        Fault.DuplicateEvent,
        Fault.LostAnswer,
        Fault.ServerError,
        Fault.OutOfOrder,
        Fault.Reconnect,
        Fault.NoHeartbeatAck,
        Fault.RateLimitedShared,
        Fault.RepeatedFrame,
        Fault.InvalidSession,
        Fault.RateLimitedGlobally,
        Fault.SessionLost,
        Fault.DropSocket,
        Fault.RateLimited,
        Fault.DuplicateEvent,
        Fault.LostAnswer,
        Fault.ServerError,
        Fault.OutOfOrder,
        Fault.CloseSocket,
        Fault.SlowAnswer,
        Fault.LostAnswer,
        Fault.ServerError,
        Fault.CloseSocket,
        Fault.DuplicateEvent,
    ];

    /// <summary>So many faults within the time, earliest first; every kind as soon as there are enough.</summary>
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
