using AskTheDesk.Evaluation.Reports;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Figures_stand_in_a_table_with_their_intervals()
    {
        var text = MarkdownReport.Write(SomeRun.Report(SomeRun.Of("1 2")));

        text.Should().StartWith("## Evaluation passed: s.yaml\n");
        text.Should().Contain("| accuracy | 1.000 | 1.000 – 1.000 | 2 |\n");
        text.Should().EndWith("\nCommit abc.\n");
    }

    [Fact]
    public void Missed_gates_come_first()
    {
        MarkdownReport
            .Write(SomeRun.Report(SomeRun.Of("1"), null, "accuracy is low."))
            .Should()
            .StartWith("## Evaluation failed: s.yaml\n\n- accuracy is low.\n");
    }

    [Fact]
    public void Against_a_baseline_changes_and_flips_are_told()
    {
        var text = MarkdownReport.Write(SomeRun.Report(SomeRun.Of("1 3", "2"), SomeRun.Of("1 2 gone", "3")));

        text.Should().Contain("| accuracy | 0.667 | 0.667 | +0.000 |");
        text.Should()
            .Contain(
                "**Went wrong: 1**\n\n- **suite/2** How many? — The answer lacks what it must say. retrieval\n"
            );
        text.Should().Contain("**Came right: 1**\n\n- **suite/3** How many?\n");
        text.Should().Contain("Not compared: 1 gone, 0 added, 0 edited.");
        text.Should().Contain("Wrong answers lost in: retrieval 1.");
    }

    [Fact]
    public void Long_lists_of_flips_are_cut()
    {
        var many = string.Join(' ', Enumerable.Range(1, 25));

        var text = MarkdownReport.Write(SomeRun.Report(SomeRun.Of("", many), SomeRun.Of(many)));

        text.Should().Contain("**Went wrong: 25**").And.Contain("- and 5 more\n").And.NotContain("suite/21");
    }

    [Fact]
    public void Outside_text_is_no_markup()
    {
        var planted = SomeRecord.Question with { Text = "<b>|`x`\n# @team" };
        var before = SomeRun.Of(SomeRecord.Of(planted, SomeResult.Answered(("3,000", "a.txt"))));
        var after = SomeRun.Of(SomeRecord.Of(planted, SomeResult.NotInArchive()));

        var text = MarkdownReport.Write(SomeRun.Report(after, before));

        text.Should().Contain(@"\<b\>\|\`x\` \# &#64;team");
    }
}
