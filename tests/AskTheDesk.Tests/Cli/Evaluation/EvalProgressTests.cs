using AskTheDesk.Cli.Evaluation;
using AskTheDesk.Evaluation.Running.Progress;

namespace AskTheDesk.Tests.Cli.Evaluation;

public sealed class EvalProgressTests
{
    [Fact]
    public void It_says_how_far_and_how_long()
    {
        var progress = new RunProgress(Done: 120, Total: 780, Kept: 20, Wrong: 14);

        EvalProgress
            .Text(progress, TimeSpan.FromSeconds(10))
            .Should()
            .Be("120 of 780, 14 wrong, about 1:06 left");
    }

    [Fact]
    public void How_long_is_not_known_at_first()
    {
        EvalProgress.Text(new RunProgress(20, 780, 20, 0), TimeSpan.Zero).Should().Be("20 of 780, 0 wrong");
    }
}
