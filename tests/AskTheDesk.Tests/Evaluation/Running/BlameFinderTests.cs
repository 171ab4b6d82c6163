using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Running;

public sealed class BlameFinderTests
{
    private static readonly IReadOnlyList<Hit> Given = SomeResult.Hits(
        ("a.txt", "They were 3,000."),
        ("b.txt", "No.")
    );

    [Fact]
    public void What_is_right_is_no_ones_fault()
    {
        SomeRecord.Right().Blame.Should().BeNull();
    }

    [Theory]
    [InlineData(false, Stage.Ingestion)]
    [InlineData(true, Stage.Retrieval)]
    public void What_was_not_given_to_the_writer_is_in_the_index_or_not(bool held, Stage blamed)
    {
        SomeRecord.Of(SomeRecord.Question, SomeResult.NotInArchive(), held).Blame.Should().Be(blamed);
    }

    [Fact]
    public void What_was_given_but_not_drafted_is_the_writers()
    {
        Blame(SomeResult.Drafted("No.", Verdict.Supported, Given[1])).Should().Be(Stage.Writing);
    }

    [Fact]
    public void What_was_given_to_a_writer_who_said_nothing_is_the_writers()
    {
        Blame().Should().Be(Stage.Writing);
    }

    [Fact]
    public void What_was_drafted_but_dropped_is_the_checks()
    {
        Blame(
                SomeResult.Drafted("They were 3,000.", Verdict.NotFound, Given[0]),
                SomeResult.Drafted("No.", Verdict.Supported, Given[1])
            )
            .Should()
            .Be(Stage.Checking);
    }

    [Fact]
    public void What_would_have_been_said_is_the_refusals()
    {
        Blame(SomeResult.Drafted("They were 3,000.", Verdict.Supported, Given[0])).Should().Be(Stage.Refusal);
    }

    [Fact]
    public void What_should_not_have_been_answered_is_the_refusals()
    {
        var none = SomeRecord.Question with { Answers = [], Unanswerable = true };

        SomeRecord.Of(none, SomeResult.Answered(("It was 3.", "a.txt"))).Blame.Should().Be(Stage.Refusal);
        SomeRecord.Of(none, SomeResult.Refused()).Blame.Should().Be(Stage.Refusal);
    }

    [Fact]
    public void What_may_not_be_said_is_the_writers()
    {
        var question = SomeRecord.Question with { MustNotSay = ["about"] };

        SomeRecord
            .Of(question, SomeResult.Answered(("They were about 3,000.", "a.txt")))
            .Blame.Should()
            .Be(Stage.Writing);
    }

    [Theory]
    [InlineData("b.txt", Stage.Writing)]
    [InlineData("c.txt", Stage.Retrieval)]
    public void A_source_that_was_not_cited_was_given_or_not(string expected, Stage blamed)
    {
        var question = SomeRecord.Question with { Sources = [new ArticleId(expected)] };
        var result = SomeResult.Answered(("They were 3,000.", "a.txt"), ("No.", "b.txt"));
        var reply = (DeskReply.Answered)result.Reply;
        var one = result with { Reply = reply with { Sources = [reply.Sources[0]] } };

        SomeRecord.Of(question, one).Blame.Should().Be(blamed);
    }

    [Fact]
    public void Parts_of_an_answer_may_come_from_several_passages()
    {
        var question = new SuiteQuestion("q", "Which?") { AllOf = ["3,000", "no"] };

        SomeRecord.Of(question, SomeResult.NotInArchive(Given, [], 0.5)).Blame.Should().Be(Stage.Writing);
    }

    private static Stage? Blame(params CheckedSentence[] draft) =>
        SomeRecord.Of(SomeRecord.Question, SomeResult.NotInArchive(Given, draft, 0.5)).Blame;
}
