using AskTheDesk.Evaluation.Records;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Reports;

public sealed class RunReportTests
{
    [Fact]
    public void Blame_counts_what_counts_in_the_order_of_the_stages()
    {
        var left = SomeRecord.Wrong("3");
        var run = SomeRun.Of(
            SomeRecord.Right("1"),
            SomeRecord.Wrong("2"),
            left with
            {
                Question = left.Question with { LeftOut = "yes or no" },
            },
            SomeRecord.Of(SomeRecord.Question, SomeResult.NotInArchive(), held: false)
        );

        SomeRun
            .Report(run)
            .Blame.Should()
            .Equal(
                (Stage.Ingestion, 1),
                (Stage.Retrieval, 1),
                (Stage.Writing, 0),
                (Stage.Checking, 0),
                (Stage.Refusal, 0)
            );
    }
}
