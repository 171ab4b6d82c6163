using System.Collections.Concurrent;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest.Messages;
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
        Fault.InvalidSession,
        Fault.DuplicateEvent,
        Fault.RepeatedFrame,
        Fault.OutOfOrder,
        Fault.RateLimited,
        Fault.RateLimitedShared,
        Fault.RateLimitedGlobally,
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
            discord.Faults.Next(fault);
            discord.Faults.Often(fault, 0.02);
        }

        await storm.PlayAsync(400, Token);

        secrets.Enqueue(discord.Token);
        Faults.Should().OnlyContain(fault => discord.Faults.Thrown(fault) > 0);
        storm.Failures.Should().NotBeEmpty();
        secrets.Should().HaveCountGreaterThan(100);
        logs.Entries.Should().HaveCountGreaterThan(500);
        logs.Entries.Concat(storm.Failures.Select(failure => $"{failure}"))
            .Should()
            .NotContain(text => secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(429, "<html>Access denied</html>", "text/html")]
    [InlineData(401, """{"code":0,"message":"401: Unauthorized"}""", "application/json")]
    [InlineData(401, """{"code":50027,"message":"Invalid Webhook Token"}""", "application/json")]
    [InlineData(502, "<html>Bad gateway</html>", "text/html")]
    public async Task Not_when_Discord_answers_like_a_wall(int status, string body, string type)
    {
        var logs = new CollectedLogs();
        var discord = new ScriptedDiscord().AnswersAlways(status, body, type);
        var client = discord.Client("bot-token", log: logs.CreateLogger("rest"));
        var interaction = SomeDiscord.Interaction();

        var thrown = await Task.WhenAll(
            FailureAsync(() => new RestMessages(client, new Nonces(1)).SendAsync(new(14), new("x"), Token)),
            FailureAsync(() => new RestReplies(client).DeferAsync(interaction, ephemeral: false, Token)),
            FailureAsync(() => new RestReplies(client).FollowUpAsync(interaction, new("x"), Token))
        );

        var shown = logs.Entries.Concat(thrown).ToList();
        shown.Should().HaveCountGreaterThan(3);
        shown
            .Should()
            .NotContain(text => text.Contains("bot-token", StringComparison.Ordinal))
            .And.NotContain(text => text.Contains("interaction-token", StringComparison.Ordinal));
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

    private static async Task<string> FailureAsync(Func<Task> act) =>
        (await act.Should().ThrowAsync<DiscordException>()).Which.ToString();
}
