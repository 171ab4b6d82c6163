using AskTheDesk.Bot.Gateway.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Gateway.Sessions;

public sealed class HeartbeatTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void First_beats_are_spread_over_the_interval()
    {
        var waits = Enumerable
            .Range(0, 200)
            .Select(seed => new Heartbeat(Interval, new Random(seed), _clock).Wait().TotalSeconds)
            .ToList();

        waits.Should().OnlyContain(wait => wait >= 0 && wait < 40);
        waits.Min().Should().BeLessThan(5);
        waits.Max().Should().BeGreaterThan(35);
    }

    [Fact]
    public void Later_beats_come_every_interval()
    {
        var beats = Started();

        beats.TryBeat().Should().BeTrue();

        beats.Wait().Should().Be(Interval);
    }

    [Fact]
    public void A_late_beat_is_due_at_once()
    {
        var beats = Started();

        _clock.Advance(Interval);

        beats.Wait().Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void A_beat_that_was_answered_is_followed_by_the_next()
    {
        var beats = Started();
        beats.TryBeat();
        beats.Answered();

        beats.TryBeat().Should().BeTrue();
    }

    [Fact]
    public void A_beat_that_was_never_answered_shows_a_dead_connection()
    {
        var beats = Started();
        beats.TryBeat();

        beats.TryBeat().Should().BeFalse();
    }

    private Heartbeat Started()
    {
        var beats = new Heartbeat(Interval, new Random(1), _clock);
        _clock.Advance(beats.Wait());
        return beats;
    }
}
