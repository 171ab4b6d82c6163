using AskTheDesk.Bot.Gateway.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Bot.Gateway.Sessions;

public sealed class SendBudgetTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Frames_up_to_the_limit_go_at_once_and_the_next_waits()
    {
        var budget = new SendBudget(_clock);
        var waits = Enumerable.Range(0, SendBudget.Limit).Select(_ => budget.Take()).ToList();

        var next = budget.Take();

        waits.Should().AllBeEquivalentTo(TimeSpan.Zero);
        next.Should().Be(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_minute_later_there_is_room_again()
    {
        var budget = new SendBudget(_clock);
        _ = Enumerable.Range(0, SendBudget.Limit).Select(_ => budget.Take()).ToList();

        _clock.Advance(TimeSpan.FromSeconds(60));

        budget.Take().Should().Be(TimeSpan.Zero);
    }
}
