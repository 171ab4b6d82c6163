using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port;
using AskTheDesk.Tests.Bot.Support;

namespace AskTheDesk.Tests.Bot.Delivering;

public sealed class DeliveryTests
{
    private readonly HastyClock _clock = new();

    [Fact]
    public async Task While_Discord_is_down_it_is_tried_again_ever_more_rarely()
    {
        var sent = await SendAsync(DiscordFailure.Unavailable, times: 7, TimeSpan.FromMinutes(10));

        sent.Should().Be(8);
        _clock.Waits.Select(wait => wait.TotalSeconds).Should().Equal(1, 2, 4, 8, 16, 30, 30);
    }

    [Fact]
    public async Task When_the_time_is_over_it_is_given_up()
    {
        var sending = () => SendAsync(DiscordFailure.Unavailable, times: 99, TimeSpan.FromSeconds(10));

        await sending.Should().ThrowAsync<DiscordException>();
        _clock.Waits.Should().HaveCount(3);
    }

    [Fact]
    public async Task What_may_have_been_done_is_tried_for_a_minute_alone()
    {
        var sending = () => SendAsync(DiscordFailure.Uncertain, times: 99, TimeSpan.FromMinutes(10));

        await sending.Should().ThrowAsync<DiscordException>();
        _clock.Waits.Sum(wait => wait.TotalSeconds).Should().BeInRange(30, 60);
    }

    [Theory]
    [InlineData(DiscordFailure.Forbidden)]
    [InlineData(DiscordFailure.NotFound)]
    [InlineData(DiscordFailure.InteractionGone)]
    [InlineData(DiscordFailure.Rejected)]
    public async Task What_will_not_help_is_not_tried_again(DiscordFailure failure)
    {
        var sending = () => SendAsync(failure, times: 1, TimeSpan.FromMinutes(10));

        await sending.Should().ThrowAsync<DiscordException>();
        _clock.Waits.Should().BeEmpty();
    }

    private Task<int> SendAsync(DiscordFailure failure, int times, TimeSpan within)
    {
        var tries = 0;
        return new Delivery(_clock).SendAsync(
            () => tries++ < times ? throw new DiscordException(failure, "no") : Task.FromResult(tries),
            _clock.GetUtcNow() + within,
            TestContext.Current.CancellationToken
        );
    }
}
