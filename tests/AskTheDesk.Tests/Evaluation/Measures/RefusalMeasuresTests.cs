using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class RefusalMeasuresTests
{
    private static readonly SuiteQuestion None = new("none", "What?") { Unanswerable = true };

    private static readonly QuestionRecord[] Records =
    [
        SomeRecord.Of(None, SomeResult.NotInArchive()),
        SomeRecord.Of(None, SomeResult.Answered(("It was 3.", "a.txt"))),
        SomeRecord.Of(None, SomeResult.NotInArchive()),
        SomeRecord.Of(SomeRecord.Question, SomeResult.NotInArchive()),
    ];

    [Fact]
    public void Precision_is_taken_over_what_was_refused()
    {
        RefusalMeasures.All.Take("refusal-precision", Records).Should().Be((2 / 3.0, 3));
    }

    [Fact]
    public void Recall_is_taken_over_what_should_be_refused()
    {
        RefusalMeasures.All.Take("refusal-recall", Records).Should().Be((2 / 3.0, 3));
    }

    [Fact]
    public void The_curve_takes_what_a_refused_question_would_have_said()
    {
        var hits = SomeResult.Hits(("a.txt", "They were 3,000."));
        var draft = SomeResult.Drafted("They were 3,000.", Verdict.Supported, hits[0]);
        var shy = SomeRecord.Of(SomeRecord.Question, SomeResult.NotInArchive(hits, [draft], 0.6));
        var rash = SomeRecord.Of(None, SomeResult.Answered(("It was 3.", "a.txt")));

        // The rash one scores 0.1 and is wrong, the shy one 0.6 and would have been right: (0 + 1/2) / 2.
        RefusalMeasures.All.Take("refusal-auc", shy, rash).Should().Be((0.25, 2));
    }
}
