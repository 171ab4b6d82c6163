using AskTheDesk.Bot.Port;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Calls;
using AskTheDesk.Bot.Rest.Limits;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Rest.Limits;

public sealed class RestLimitsTests
{
    private static readonly RestCall Send = new(Routes.Messages(new ChannelId(1)));
    private static readonly RestCall Acknowledge = new(
        Routes.Callback(SomeDiscord.Interaction(), withMessage: false)
    )
    {
        Repeat = Repeat.FirstAnswer,
    };

    private readonly HastyClock _clock = new();
    private readonly RestLimits _limits;

    public RestLimitsTests() => _limits = new RestLimits(_clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_waits_at_first()
    {
        await _limits.WaitAsync(Send, Token);

        _clock.Waits.Should().BeEmpty();
    }

    [Fact]
    public async Task An_empty_bucket_is_waited_for()
    {
        _limits.Saw(Send.Route, new("b", 0, Seconds(4)), new Outcome.Done([]));

        await _limits.WaitAsync(Send, Token);

        _clock.Waits.Should().Equal(Seconds(4) + RateHeaders.Slack);
    }

    [Fact]
    public async Task Global_limits_hold_back_all_but_answers_to_interactions()
    {
        _limits.Saw(
            Send.Route,
            RateHeaders.None,
            new Outcome.Limited(Seconds(4), Global: true, Shared: false)
        );

        await _limits.WaitAsync(Acknowledge, Token);
        var before = _clock.Waits.Count;
        await _limits.WaitAsync(new RestCall(Routes.Me()), Token);

        before.Should().Be(0);
        _clock.Waits.Should().ContainSingle().Which.Should().BeGreaterThanOrEqualTo(Seconds(4));
    }

    [Fact]
    public async Task A_first_answer_that_would_come_too_late_is_given_up_at_once()
    {
        _limits.Saw(
            Acknowledge.Route,
            RateHeaders.None,
            new Outcome.Limited(Seconds(4), Global: false, Shared: false)
        );

        var wait = () => _limits.WaitAsync(Acknowledge, Token);

        (await wait.Should().ThrowAsync<DiscordException>())
            .Which.Failure.Should()
            .Be(DiscordFailure.Unavailable);
    }

    [Fact]
    public async Task After_signs_of_a_ban_every_request_waits_a_minute()
    {
        _limits.Saw(Send.Route, RateHeaders.None, new Outcome.Banned());

        await _limits.WaitAsync(Send, Token);

        _clock.Waits.Should().Equal(InvalidRequestGuard.CoolDown);
    }

    [Fact]
    public async Task A_refused_token_stops_requests_that_carry_it_until_it_is_taken_again()
    {
        _limits.Saw(Send.Route, RateHeaders.None, new Outcome.Refused(401, Code: 0, ""));
        var wait = () => _limits.WaitAsync(Send, Token);

        (await wait.Should().ThrowAsync<DiscordException>())
            .Which.Failure.Should()
            .Be(DiscordFailure.LoginRefused);
        await _limits.WaitAsync(Acknowledge, Token);
        _limits.TokenTaken();
        await wait.Should().NotThrowAsync();
    }

    [Fact]
    public async Task Too_many_invalid_requests_stop_all_of_them()
    {
        for (var i = 0; i < InvalidRequestGuard.Limit; i++)
        {
            _limits.Saw(Send.Route, RateHeaders.None, new Outcome.Refused(403, 50013, ""));
        }

        var wait = () => _limits.WaitAsync(Send, Token);

        (await wait.Should().ThrowAsync<DiscordException>())
            .Which.Failure.Should()
            .Be(DiscordFailure.Unavailable);
    }

    [Fact]
    public async Task Limits_shared_with_others_do_not_count_as_invalid()
    {
        for (var i = 0; i < InvalidRequestGuard.Limit; i++)
        {
            _limits.Saw(
                Send.Route,
                RateHeaders.None,
                new Outcome.Limited(TimeSpan.Zero, Global: false, Shared: true)
            );
        }

        var wait = () => _limits.WaitAsync(Send, Token);

        await wait.Should().NotThrowAsync();
    }

    [Fact]
    public async Task Those_in_line_keep_their_order_when_the_buckets_name_becomes_known()
    {
        var first = await _limits.EnterAsync(Send.Route, Token);
        var others = Enumerable.Range(0, 5).Select(_ => _limits.EnterAsync(Send.Route, Token)).ToList();
        _limits.Saw(Send.Route, new("b", 3, Seconds(1)), new Outcome.Done([]));

        first?.Dispose();

        foreach (var next in others)
        {
            (await next)?.Dispose();
        }
        others.Should().OnlyContain(other => other.IsCompletedSuccessfully);
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
