using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Rest;

public sealed class RestClientTests
{
    private static readonly RestCall Send = new(Routes.Messages(new ChannelId(1)));
    private static readonly RestCall FollowUp = new(Routes.FollowUp(SomeDiscord.Interaction()));

    private readonly ScriptedDiscord _discord = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_carries_the_bots_token_and_an_interactions_answer_does_not()
    {
        var client = _discord.Client("tok");

        await client.SendAsync(Send, Token);
        await client.SendAsync(FollowUp, Token);

        _discord.Requests.Select(request => request.Authorization).Should().Equal("Bot tok", null);
        _discord.Requests[0].Line.Should().Be("POST /api/v10/channels/1/messages");
    }

    [Fact]
    public async Task Trouble_is_tried_again()
    {
        _discord.Answers(502, "<html>").Breaks().Answers(200, "ok");

        var body = await _discord.Client().SendAsync(Send, Token);

        body.Should().Equal("ok"u8.ToArray());
        _discord.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task What_was_refused_for_too_many_goes_after_the_wait()
    {
        _discord.Answers(429, """{"retry_after":2.5,"global":false}""");

        await _discord.Client().SendAsync(Send, Token);

        (_discord.Requests[1].At - _discord.Requests[0].At)
            .Should()
            .BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(2.5));
    }

    [Fact]
    public async Task An_empty_bucket_is_waited_for_before_the_next_request()
    {
        _discord.Answers(
            200,
            "{}",
            ("X-RateLimit-Bucket", "b"),
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset-After", "1.5")
        );
        var client = _discord.Client();

        await client.SendAsync(Send, Token);
        await client.SendAsync(Send, Token);

        (_discord.Requests[1].At - _discord.Requests[0].At)
            .Should()
            .BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1.5));
    }

    [Fact]
    public async Task A_refused_token_is_not_sent_again()
    {
        _discord.Answers(401, """{"code":0}""");
        var client = _discord.Client();
        var send = () => client.SendAsync(Send, Token);

        var first = await send.Should().ThrowAsync<DiscordException>();
        var second = await send.Should().ThrowAsync<DiscordException>();

        first.Which.Failure.Should().Be(DiscordFailure.LoginRefused);
        second.Which.Failure.Should().Be(DiscordFailure.LoginRefused);
        _discord.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_token_that_no_header_can_carry_is_not_shown_when_it_fails()
    {
        var client = _discord.Client("tok\nen-ü");

        var shown = await Record.ExceptionAsync(() => client.SendAsync(Send, Token));

        $"{shown}".Should().NotContain("tok").And.NotContain("en-ü");
    }

    [Fact]
    public async Task Cancelling_is_no_failure_of_Discords()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var client = _discord.Client();

        var send = () => client.SendAsync(Send, cancelled.Token);

        await send.Should().ThrowAsync<OperationCanceledException>();
    }
}
