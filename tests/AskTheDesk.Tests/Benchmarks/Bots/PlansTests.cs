using AskTheDesk.Benchmarks.Bots.Judging;
using AskTheDesk.Benchmarks.Bots.Playing;
using AskTheDesk.Loopback.Faults;

namespace AskTheDesk.Tests.Benchmarks.Bots;

public sealed class PlansTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void Fifty_faults_are_of_every_kind_that_is_drawn_within_the_time_and_in_order()
    {
        var faults = FaultDeck.Draw(50, Minute, seed: 1);

        faults.Select(fault => fault.Rule.Fault).Distinct().Should().HaveCount(15);
        faults.Count(fault => fault.Rule.Fault == Fault.SessionLost).Should().Be(1);
        faults.Select(fault => fault.Moment).Should().BeInAscendingOrder();
        faults.Should().OnlyContain(fault => fault.Moment < Minute);
    }

    [Fact]
    public void Everybody_asks_about_equally_often()
    {
        var asks = AskPlan.Draw(new AskSetup(1000, 200, Minute, Seed: 1), [AskKind.Slash]);

        asks.Should().HaveCount(1000);
        asks.CountBy(ask => ask.User).Should().HaveCount(200).And.OnlyContain(user => user.Value == 5);
        asks.Select(ask => ask.Moment).Should().BeInAscendingOrder();
    }

    [Fact]
    public void The_same_seed_draws_the_same_and_another_does_not()
    {
        Moments(1).Should().Equal(Moments(1));
        Moments(1).Should().NotEqual(Moments(2));
        AskPlan
            .Draw(new AskSetup(9, 3, Minute, Seed: 1), [AskKind.Slash])
            .Should()
            .Equal(AskPlan.Draw(new AskSetup(9, 3, Minute, Seed: 1), [AskKind.Slash]));

        static IEnumerable<TimeSpan> Moments(int seed) =>
            FaultDeck.Draw(20, Minute, seed).Select(fault => fault.Moment);
    }

    [Fact]
    public void A_log_that_repeats_what_was_asked_is_seen()
    {
        string[] lines = ["Question 17 took 3 s.", "asked: how many MIGRANTS were there in all?"];

        LogLeaks.Count(lines, ["How many migrants were there in all?"]).Should().Be(1);
        LogLeaks.Count(lines, ["How many migrants drowned there in all?", "3 s"]).Should().Be(0);
    }
}
