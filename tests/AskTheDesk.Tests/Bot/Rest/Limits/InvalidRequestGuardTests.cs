using AskTheDesk.Bot.Rest.Limits;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Rest.Limits;

public sealed class InvalidRequestGuardTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly InvalidRequestGuard _guard;

    public InvalidRequestGuardTests() => _guard = new InvalidRequestGuard(_clock);

    [Fact]
    public void Requests_go_until_the_limit_and_then_wait_for_the_oldest_to_pass()
    {
        for (var i = 0; i < InvalidRequestGuard.Limit; i++)
        {
            _guard.Wait().Should().Be(TimeSpan.Zero);
            _guard.Count();
        }
        _clock.Advance(TimeSpan.FromMinutes(4));

        _guard.Wait().Should().Be(TimeSpan.FromMinutes(6));
    }

    [Fact]
    public void Ten_minutes_later_requests_go_again()
    {
        for (var i = 0; i < InvalidRequestGuard.Limit; i++)
        {
            _guard.Count();
        }

        _clock.Advance(TimeSpan.FromMinutes(10));

        _guard.Wait().Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void A_refused_token_is_doubted_for_a_minute()
    {
        _guard.DoubtToken();

        _guard.TokenIsDoubted.Should().BeTrue();
        _guard.Wait().Should().Be(TimeSpan.Zero);
        _clock.Advance(InvalidRequestGuard.CoolDown);
        _guard.TokenIsDoubted.Should().BeFalse();
    }

    [Fact]
    public void A_token_that_is_taken_elsewhere_is_trusted_again()
    {
        _guard.DoubtToken();

        _guard.TrustToken();

        _guard.TokenIsDoubted.Should().BeFalse();
    }

    [Fact]
    public void What_looks_like_a_ban_stops_every_request_for_a_minute()
    {
        _guard.LooksBanned();

        _guard.Wait().Should().Be(TimeSpan.FromSeconds(60));
    }
}
