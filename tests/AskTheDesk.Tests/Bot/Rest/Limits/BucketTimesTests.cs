using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Rest;
using AskTheDesk.Bot.Rest.Limits;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Rest.Limits;

public sealed class BucketTimesTests
{
    private static readonly Route First = Routes.Messages(new ChannelId(1));
    private static readonly Route Second = Routes.Messages(new ChannelId(2));
    private static readonly Route Typing = Routes.Typing(new ChannelId(1));

    private readonly FakeTimeProvider _clock = new();
    private readonly BucketTimes _times;

    public BucketTimesTests() => _times = new BucketTimes(_clock);

    [Fact]
    public void An_empty_bucket_waits_until_it_is_full_again()
    {
        _times.Saw(First, Headers("b", 0, 2));

        Wait(First).Should().Be(Seconds(2));
        _clock.Advance(Seconds(2));
        Wait(First).Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void A_bucket_with_requests_left_does_not_wait()
    {
        _times.Saw(First, Headers("b", 1, 2));

        Wait(First).Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Channels_have_buckets_of_their_own()
    {
        _times.Saw(First, Headers("b", 0, 2));

        Wait(Second).Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Routes_that_share_a_bucket_wait_together()
    {
        _times.Saw(Typing, Headers("b", 3, 2));
        _times.Saw(First, Headers("b", 0, 2));

        Wait(Typing).Should().Be(Seconds(2));
    }

    [Fact]
    public void A_route_of_unknown_bucket_is_one_of_its_own()
    {
        _times.Close(First, TimeSpan.FromSeconds(3));

        Wait(First).Should().Be(Seconds(3));
        Wait(Typing).Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Buckets_that_are_full_again_are_forgotten()
    {
        for (var channel = 1UL; channel <= 5 * BucketTimes.Kept; channel++)
        {
            _times.Close(Routes.Messages(new ChannelId(channel)), TimeSpan.FromSeconds(1));
            _clock.Advance(Seconds(1));
        }

        _times.Count.Should().BeLessThanOrEqualTo(BucketTimes.Kept);
    }

    private TimeSpan Wait(Route route) => _times.Wait(_times.KeyOf(route));

    private static TimeSpan Seconds(double told) => TimeSpan.FromSeconds(told) + RateHeaders.Slack;

    private static RateHeaders Headers(string bucket, int remaining, double after) =>
        new(bucket, remaining, TimeSpan.FromSeconds(after));
}
