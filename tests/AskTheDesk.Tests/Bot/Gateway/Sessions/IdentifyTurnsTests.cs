using AskTheDesk.Bot.Gateway.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Gateway.Sessions;

public sealed class IdentifyTurnsTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Shards_with_one_key_start_five_seconds_apart()
    {
        var turns = Turns(remaining: 900, concurrency: 1);

        var waits = Enumerable.Range(0, 3).Select(turns.Plan).ToList();

        waits.Should().Equal(Seconds(0), Seconds(5.25), Seconds(10.5));
    }

    [Fact]
    public void Shards_with_different_keys_start_together()
    {
        var turns = Turns(remaining: 900, concurrency: 2);

        var waits = Enumerable.Range(0, 4).Select(turns.Plan).ToList();

        waits.Should().Equal(Seconds(0), Seconds(0), Seconds(5.25), Seconds(5.25));
    }

    [Fact]
    public void With_none_left_a_shard_waits_for_the_next_day()
    {
        var turns = Turns(remaining: 0, concurrency: 1);

        turns.Plan(0).Should().Be(TimeSpan.FromHours(1));
        turns.Plan(0).Should().Be(TimeSpan.FromHours(1) + Seconds(5.25));
    }

    [Fact]
    public void The_last_ones_are_spread_over_what_is_left_of_the_day()
    {
        var turns = Turns(remaining: 5, concurrency: 1);

        turns.Plan(0).Should().Be(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public void A_new_day_brings_all_of_them_back()
    {
        var turns = Turns(remaining: 0, concurrency: 1);
        _clock.Advance(TimeSpan.FromHours(1));

        turns.Plan(0).Should().Be(TimeSpan.Zero);
        _clock.Advance(TimeSpan.FromMinutes(1));
        turns.Plan(0).Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Turns_that_had_to_wait_for_the_day_do_not_bunch()
    {
        var turns = Turns(remaining: 2, concurrency: 2);

        var waits = Enumerable.Range(0, 4).Select(turns.Plan).ToList();

        waits
            .Should()
            .Equal(
                TimeSpan.FromMinutes(20),
                TimeSpan.FromMinutes(40),
                TimeSpan.FromMinutes(60),
                TimeSpan.FromMinutes(60)
            );
    }

    [Fact]
    public void Whoever_connects_late_still_keeps_the_distance()
    {
        var turns = Turns(remaining: 900, concurrency: 1);

        turns.Take(0).Should().Be(TimeSpan.Zero);
        _clock.Advance(Seconds(2));
        turns.Take(1).Should().Be(Seconds(3.25));
    }

    private IdentifyTurns Turns(int remaining, int concurrency) =>
        new(new SessionStarts(1000, remaining, TimeSpan.FromHours(1), concurrency), _clock);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
