using AskTheDesk.Bot.Gateway.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Gateway.Sessions;

public sealed class ReconnectTests
{
    private static readonly Session Session = new("s1", new Uri("wss://resume.test"));

    private readonly FakeTimeProvider _clock = new();
    private readonly Reconnect _reconnect;

    public ReconnectTests() => _reconnect = new Reconnect(new Random(7), _clock);

    [Fact]
    public void The_first_step_is_to_identify_at_once()
    {
        _reconnect.First().Should().Be(new NextStep.Identify(TimeSpan.Zero));
    }

    [Fact]
    public void A_dropped_session_is_resumed_within_half_a_second()
    {
        Stand();

        var step = _reconnect.After(new Ending.Lost("reset"));

        var resume = step.Should().BeOfType<NextStep.Resume>().Subject;
        resume.Session.Should().Be(Session);
        resume.After.Should().BeLessThan(TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public void A_session_asked_to_reconnect_is_resumed_at_once()
    {
        Stand();

        _reconnect.After(new Ending.Asked()).Should().Be(new NextStep.Resume(TimeSpan.Zero, Session));
    }

    [Fact]
    public void A_silent_session_is_resumed()
    {
        Stand();

        _reconnect.After(new Ending.Silent()).Should().BeOfType<NextStep.Resume>();
    }

    [Fact]
    public void An_invalid_session_is_resumed_after_one_to_five_seconds_when_it_may_be()
    {
        Stand();

        var resume = _reconnect
            .After(new Ending.Invalidated(Resumable: true))
            .Should()
            .BeOfType<NextStep.Resume>()
            .Subject;

        resume.After.Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        resume.After.Should().BeLessThanOrEqualTo(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void An_invalid_session_that_may_not_be_resumed_is_started_anew()
    {
        Stand();

        _reconnect.After(new Ending.Invalidated(Resumable: false)).Should().BeOfType<NextStep.Identify>();
        _reconnect.Sequence.Should().BeNull();
    }

    [Fact]
    public void A_session_that_refuses_to_be_resumed_three_times_is_dead()
    {
        Stand();
        _reconnect.After(new Ending.Lost("reset"));

        _reconnect.After(new Ending.Closed(4000)).Should().BeOfType<NextStep.Resume>();
        _reconnect.After(new Ending.Closed(4000)).Should().BeOfType<NextStep.Resume>();
        _reconnect.After(new Ending.Closed(4000)).Should().BeOfType<NextStep.Identify>();
    }

    [Fact]
    public void A_session_outlives_an_outage_of_some_connections()
    {
        Stand();

        var steps = Enumerable
            .Range(0, Reconnect.ConnectTries + 1)
            .Select(_ => _reconnect.After(new Ending.Unreachable()))
            .ToList();

        steps.Take(Reconnect.ConnectTries).Should().AllBeOfType<NextStep.Resume>();
        steps[^1].Should().BeOfType<NextStep.Identify>();
    }

    [Fact]
    public void Resuming_clears_earlier_failures()
    {
        Stand();
        _reconnect.After(new Ending.Lost("reset"));
        _reconnect.After(new Ending.Closed(4000));
        _reconnect.After(new Ending.Closed(4000));
        _reconnect.Resumed();

        var step = _reconnect.After(new Ending.Closed(4000));

        step.Should().BeOfType<NextStep.Resume>();
        Wait(step).Should().BeLessThan(TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public void Waits_double_up_to_half_a_minute()
    {
        var waits = Enumerable
            .Range(0, 12)
            .Select(_ => Wait(_reconnect.After(new Ending.Unreachable())).TotalSeconds)
            .ToList();

        waits[0].Should().BeInRange(0.5, 1);
        waits[1].Should().BeInRange(1, 2);
        waits[2].Should().BeInRange(2, 4);
        waits[^1].Should().BeInRange(15, 30);
    }

    [Fact]
    public void Sessions_that_never_last_are_started_ever_more_slowly()
    {
        _reconnect.First();
        var waits = Enumerable.Range(0, 10).Select(_ => WaitAfterShortSession().TotalSeconds).ToList();

        waits[^1].Should().BeGreaterThanOrEqualTo(15);
    }

    [Fact]
    public void A_session_that_lasted_is_started_anew_soon()
    {
        _reconnect.First();
        _ = Enumerable.Range(0, 10).Select(_ => WaitAfterShortSession()).ToList();
        Stand();
        _clock.Advance(Reconnect.Steady);

        var step = _reconnect.After(new Ending.Closed(4007));

        Wait(step).Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void A_fatal_close_stops()
    {
        Stand();

        var step = _reconnect.After(new Ending.Closed(4004));

        step.Should().BeOfType<NextStep.Stop>().Which.Message.Should().Contain("4004");
    }

    [Fact]
    public void The_sequence_never_falls_within_a_session()
    {
        _reconnect.Saw(5);
        _reconnect.Saw(4);

        _reconnect.Sequence.Should().Be(5);
    }

    [Fact]
    public void A_session_prints_without_its_id()
    {
        Session.ToString().Should().NotContain("s1");
    }

    private void Stand() => _reconnect.Ready(Session);

    private TimeSpan WaitAfterShortSession()
    {
        Stand();
        return Wait(_reconnect.After(new Ending.Closed(4003)));
    }

    private static TimeSpan Wait(NextStep step) =>
        step switch
        {
            NextStep.Resume resume => resume.After,
            NextStep.Identify identify => identify.After,
            _ => throw new ArgumentException("no wait", nameof(step)),
        };
}
