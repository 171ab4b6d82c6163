using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Running;

public sealed class QuestionRecorderTests
{
    private static readonly SuiteQuestion Question = SomeRecord.Question;

    [Fact]
    public void An_answer_is_kept_with_its_sentences_and_sources()
    {
        var record = SomeRecord.Of(Question, SomeResult.Answered(("They were 3,000.", "a.txt")));

        record.Outcome.Should().Be(Outcome.Answered);
        record.Right.Should().BeTrue();
        record.Answer.Should().Be("They were 3,000. [1]");
        record.Sentences.Should().ContainSingle().Which.Citations.Should().Equal(1);
        record.Sources.Should().ContainSingle().Which.Text.Should().Be("They were 3,000.");
        record.Sources[0].Published.Should().Be(new DateOnly(2022, 6, 1));
        record.Index.Should().Be(7);
        record.Ms.Should().Be(new StageTimes(10, 20, 30, 60));
    }

    [Fact]
    public void A_hit_holds_the_answer_with_its_title()
    {
        var hits = SomeResult.Hits(("a.txt", "They were 3,000."), ("b.txt", "They were many."));
        var question = Question with { Answers = ["title of b"] };

        SomeRecord
            .Of(question, SomeResult.NotInArchive(hits, [], 0.7))
            .Hits.Select(hit => hit.Holds)
            .Should()
            .Equal(false, true);
    }

    [Fact]
    public void The_draft_is_judged_also_when_it_was_not_shown()
    {
        var hits = SomeResult.Hits(("a.txt", "They were 3,000."));
        var draft = SomeResult.Drafted("They were 3,000.", Verdict.Supported, hits[0]);

        var record = SomeRecord.Of(Question, SomeResult.NotInArchive(hits, [draft], 0.7));

        record.Outcome.Should().Be(Outcome.NotInArchive);
        record.Answer.Should().BeEmpty();
        record.DraftRight.Should().BeTrue();
        record.Draft.Should().ContainSingle().Which.Cites.Should().Equal(1);
        record.RefusalScore.Should().Be(0.7);
    }

    [Fact]
    public void A_drafted_sentence_that_the_check_drops_would_not_have_been_right()
    {
        var hits = SomeResult.Hits(("a.txt", "They were 3,000."));
        var draft = SomeResult.Drafted("They were 3,000.", Verdict.NotFound, hits[0]);

        SomeRecord.Of(Question, SomeResult.NotInArchive(hits, [draft], 0.7)).DraftRight.Should().BeFalse();
    }

    [Fact]
    public void Citations_are_checked_together_and_one_by_one()
    {
        var result = SomeResult.Answered(("They were 3,000.", "a.txt"), ("It rained.", "b.txt"));
        var reply = (DeskReply.Answered)result.Reply;
        var both = reply.Sentences[0] with { Numbers = [1, 2] };

        var record = SomeRecord.Of(Question, result with { Reply = reply with { Sentences = [both] } });

        record.Sentences[0].Supported.Should().BeTrue();
        record.Sentences[0].Supporting.Should().Equal(1);
    }

    [Fact]
    public void No_draft_is_no_right_draft()
    {
        var question = new SuiteQuestion("q", "What?") { MustNotSay = ["four"] };

        SomeRecord.Of(question, SomeResult.NotInArchive()).DraftRight.Should().BeFalse();
    }

    [Fact]
    public void A_refused_question_is_wrong()
    {
        var record = SomeRecord.Of(Question, SomeResult.Refused());

        record.Outcome.Should().Be(Outcome.Refused);
        record.Wrong.Should().Be("The question was not looked into.");
        record.Index.Should().BeNull();
    }
}
