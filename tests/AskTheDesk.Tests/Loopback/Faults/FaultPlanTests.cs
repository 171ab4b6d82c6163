using AskTheDesk.Loopback.Faults;

namespace AskTheDesk.Tests.Loopback.Faults;

public sealed class FaultPlanTests
{
    [Fact]
    public void The_same_seed_strikes_at_the_same_times()
    {
        Strikes(seed: 7).Should().Equal(Strikes(seed: 7)).And.NotEqual(Strikes(seed: 8));
        Strikes(seed: 7).Count(s => s).Should().BeInRange(15, 45);
    }

    [Fact]
    public void A_rule_strikes_as_often_as_it_says()
    {
        var plan = new FaultPlan(1);
        plan.Next(Fault.ServerError, times: 2);

        var struck = Enumerable.Range(0, 5).Count(_ => plan.Take(Fault.ServerError, "") is not null);

        struck.Should().Be(2);
        plan.Thrown(Fault.ServerError).Should().Be(2);
    }

    private static List<bool> Strikes(int seed)
    {
        var plan = new FaultPlan(seed);
        plan.Often(Fault.DropSocket, 0.3);
        return [.. Enumerable.Range(0, 100).Select(_ => plan.Take(Fault.DropSocket, "") is not null)];
    }
}
