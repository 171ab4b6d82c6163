using AskTheDesk.Evaluation.Running.Progress;

namespace AskTheDesk.Tests.Evaluation.Running.Progress;

public sealed class RunProgressTests
{
    [Fact]
    public void The_rest_takes_as_long_as_it_went_in_this_run()
    {
        var progress = new RunProgress(Done: 60, Total: 100, Kept: 40, Wrong: 3);

        progress.Left(TimeSpan.FromSeconds(10)).Should().Be(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Nothing_is_known_before_the_first_is_finished()
    {
        new RunProgress(40, 100, 40, 0).Left(TimeSpan.FromSeconds(10)).Should().BeNull();
    }
}
