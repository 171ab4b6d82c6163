using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Reports;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Reports;

public sealed class TrecRunTests
{
    private static readonly QuestionRecord Record = SomeRecord.Of(
        SomeRecord.Question with
        {
            Id = "q 1",
        },
        SomeResult.NotInArchive(SomeResult.Hits(("a b", "1"), ("c", "2"), ("a b", "3")), [], 0.5)
    );

    [Fact]
    public void Passages_are_written_where_answers_are_what_counts()
    {
        TrecRun
            .Write([Record])
            .Should()
            .Be(
                """
                suite/q_1 Q0 a_b#0 1 3 ask-the-desk
                suite/q_1 Q0 c#1 2 2 ask-the-desk
                suite/q_1 Q0 a_b#2 3 1 ask-the-desk

                """
            );
    }

    [Fact]
    public void Articles_are_written_where_the_suite_judges_them()
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal) { ["c"] = 1 };
        var judged = Record with { Question = Record.Question with { Relevant = levels } };

        TrecRun
            .Write([judged])
            .Should()
            .Be("suite/q_1 Q0 a_b 1 3 ask-the-desk\nsuite/q_1 Q0 c 2 2 ask-the-desk\n");
    }
}
