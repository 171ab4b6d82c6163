using AskTheDesk.Bot.Rest.Limits;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Rest.Limits;

public sealed class GlobalPaceTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void No_second_ever_sees_more_than_the_limit()
    {
        var pace = new GlobalPace(_clock);
        var starts = Enumerable.Range(0, 500).Select(_ => _clock.GetUtcNow() + pace.Take()).ToList();

        var busiest = starts.Max(start =>
            starts.Count(other => other >= start && other < start + TimeSpan.FromSeconds(1))
        );

        busiest.Should().Be(GlobalPace.PerSecond);
    }

    [Fact]
    public void Requests_after_a_pause_go_at_once()
    {
        var pace = new GlobalPace(_clock);
        _ = Enumerable.Range(0, GlobalPace.PerSecond).Select(_ => pace.Take()).ToList();

        _clock.Advance(TimeSpan.FromSeconds(1));

        pace.Take().Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void None_goes_while_closed()
    {
        var pace = new GlobalPace(_clock);

        pace.Close(TimeSpan.FromSeconds(3));
        pace.Close(TimeSpan.FromSeconds(1));

        pace.Take().Should().Be(TimeSpan.FromSeconds(3) + RateHeaders.Slack);
    }
}
