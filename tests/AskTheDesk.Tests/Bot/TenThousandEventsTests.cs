using System.Diagnostics;
using AskTheDesk.Loopback.Control;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot;

/// <summary>Ten thousand events through one connection that does not hold, in a memory that does not grow.</summary>
[Collection<Alone>]
public sealed class TenThousandEventsTests(ITestOutputHelper output)
{
    private const int Events = 10_000;
    private const int First = 1_000;

    private static readonly FaultRule[] Faults =
    [
        Often(Fault.DropSocket, 0.0006),
        Often(Fault.CloseSocket, 0.0003),
        Often(Fault.Reconnect, 0.0003),
        Often(Fault.InvalidSession, 0.0001),
        Often(Fault.DuplicateEvent, 0.02),
        Often(Fault.RepeatedFrame, 0.01),
        Often(Fault.OutOfOrder, 0.01),
        Often(Fault.RateLimited, 0.01),
        Often(Fault.RateLimitedGlobally, 0.002),
        Often(Fault.ServerError, 0.002),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_is_handled_once_and_memory_stays_flat()
    {
        await using var discord = await LoopbackProcess.StartAsync("--seed 11 --limits none", Token);
        await using var storm = new EventStorm(discord.Address, Events, new CollectedLogs(keep: false));
        await storm.StartAsync(Token);
        foreach (var fault in Faults)
        {
            await storm.Discord.Add(fault, Token);
        }
        var started = Stopwatch.GetTimestamp();

        await storm.PlayAsync(First, Token);
        var early = Memory();
        await storm.PlayAsync(Events - First, Token);
        var late = Memory();

        var figures = await storm.Discord.Figures(Token);
        Tell(figures, Stopwatch.GetElapsedTime(started), early, late);
        storm.Heard.Should().OnlyContain(times => times == 1);
        storm.Failures.Should().BeEmpty();
        figures.Resumed.Should().BeGreaterThan(5);
        figures.Identified.Should().Be(1);
        figures.RateLimited.Should().BeGreaterThan(10);
        ((double)late / early).Should().BeLessThanOrEqualTo(1.2);
    }

    private void Tell(Figures figures, TimeSpan took, long early, long late) =>
        output.WriteLine(
            $"{Events} events in {took.TotalSeconds:0.0} s; {figures.Resumed} resumes, "
                + $"{figures.RateLimited} times 429; {string.Join(", ", figures.Faults)}; "
                + $"{early / 1e6:0.00} MB after the first {First}, {late / 1e6:0.00} MB after all; "
                + $"{figures.Interactions}"
        );

    private static FaultRule Often(Fault fault, double chance) => new(fault) { Times = 0, Chance = chance };

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
