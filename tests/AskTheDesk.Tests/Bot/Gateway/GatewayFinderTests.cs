using AskTheDesk.Bot.Gateway;
using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Gateway;

public sealed class GatewayFinderTests
{
    private readonly ScriptedDiscord _discord = new();
    private readonly CollectedLogs _logs = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_asks_until_Discord_is_back()
    {
        for (var i = 0; i < 12; i++)
        {
            _discord.Answers(503);
        }
        _discord.Answers(200, """{"url":"wss://gateway.test","shards":2}""");

        var found = await FindAsync(Token);

        found?.Shards.Should().Be(2);
    }

    [Fact]
    public async Task A_refused_token_is_not_tried_again()
    {
        _discord.Answers(401, """{"code":0}""");

        var find = () => FindAsync(Token);

        (await find.Should().ThrowAsync<DiscordException>())
            .Which.Failure.Should()
            .Be(DiscordFailure.LoginRefused);
        _discord.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task The_token_goes_to_no_gateway_in_clear_text()
    {
        _discord.Answers(200, """{"url":"ws://gateway.test"}""");

        var find = () => FindAsync(Token);

        (await find.Should().ThrowAsync<DiscordException>()).Which.Message.Should().Contain("not encrypted");
    }

    [Fact]
    public async Task Few_logins_left_are_warned_of()
    {
        _discord.Answers(
            200,
            """{"url":"wss://gateway.test","session_start_limit":{"total":1000,"remaining":9,"reset_after":1}}"""
        );

        await FindAsync(Token);

        _logs
            .Entries.Should()
            .ContainSingle(entry => entry.Contains("Only 9 logins", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancelled_it_finds_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        (await FindAsync(cancelled.Token)).Should().BeNull();
    }

    private Task<GatewayInfo?> FindAsync(CancellationToken token) =>
        new GatewayFinder(
            new DiscordRest(_discord.Client()),
            new Uri("https://discord.test"),
            new LinkTools(_discord.Clock, _logs)
        ).FindAsync(token);
}
