using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class AnswerMeasuresTests
{
    [Fact]
    public void Only_what_was_asked_is_right_or_wrong()
    {
        var searched = SomeRecord.Right() with { Outcome = Outcome.Searched };

        AnswerMeasures
            .All.Take("accuracy", SomeRecord.Right(), SomeRecord.Wrong(), searched)
            .Should()
            .Be((0.5, 2));
    }

    [Fact]
    public void The_best_accepted_answer_counts()
    {
        var question = SomeRecord.Question with { Answers = ["nobody", "they were 3,000"] };
        var record = SomeRecord.Of(question, SomeResult.Answered(("They were 3,000.", "a.txt")));

        AnswerMeasures.All.Take("token-f1", record).Should().Be((1, 1));
        AnswerMeasures.All.Take("exact-match", record).Should().Be((1, 1));
    }

    [Fact]
    public void An_unanswerable_question_has_no_words_to_share()
    {
        var none = SomeRecord.Question with { Answers = [], Unanswerable = true };

        AnswerMeasures
            .All.Take("token-f1", SomeRecord.Of(none, SomeResult.NotInArchive()))
            .Count.Should()
            .Be(0);
    }
}
