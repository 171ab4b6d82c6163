using System.Collections.Concurrent;
using AskTheDesk.Loopback;
using AskTheDesk.Loopback.Faults;
using AskTheDesk.Tests.Bot.Conformance;
using AskTheDesk.Tests.Bot.Support;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Tests.Bot;

/// <summary>
/// No token comes out, the bot's or an interaction's. Every check of the conformance suite looks for them too,
/// when its world ends.
/// </summary>
public sealed class TokenTests
{
    private static readonly Fault[] Faults =
    [
        Fault.DropSocket,
        Fault.CloseSocket,
        Fault.Reconnect,
        Fault.DuplicateEvent,
        Fault.RepeatedFrame,
        Fault.OutOfOrder,
        Fault.RateLimited,
        Fault.RateLimitedShared,
        Fault.ServerError,
        Fault.LostAnswer,
        Fault.AlreadyAcknowledged,
        Fault.UnknownInteraction,
        Fault.MissingPermissions,
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Not_in_any_log_or_exception_whatever_goes_wrong()
    {
        var secrets = new ConcurrentQueue<string>();
        var logs = new CollectedLogs();
        await using var discord = await LoopbackDiscord.StartAsync(ConformanceWorlds.Unlimited, Token);
        await using var storm = new EventStorm(new Uri(discord.Address), events: 400, logs)
        {
            OnToken = secrets.Enqueue,
        };
        await storm.StartAsync(Token);
        foreach (var fault in Faults)
        {
            discord.Faults.Often(fault, 0.02);
        }

        await storm.PlayAsync(400, Token);

        secrets.Enqueue(discord.Token);
        Faults.Should().OnlyContain(fault => discord.Faults.Thrown(fault) > 0);
        storm.Failures.Should().NotBeEmpty();
        secrets.Should().HaveCountGreaterThan(100);
        logs.Entries.Should().HaveCountGreaterThan(1000);
        logs.Entries.Concat(storm.Failures.Select(failure => $"{failure}"))
            .Should()
            .NotContain(text => secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_world_of_the_suite_notices_one_in_a_log()
    {
        var world = await ConformanceWorld.LoggedInAsync(setup => new AskTheDesk.Bot.Gateway.GatewayLink(
            setup.Options,
            TimeProvider.System,
            setup.Logs
        ));
        world.Logs.Log(LogLevel.Trace, default, world.Discord.Token, null, (state, _) => $"Token {state}");

        var end = async () => await world.DisposeAsync();

        await end.Should().ThrowAsync<Xunit.Sdk.XunitException>();
    }
}
