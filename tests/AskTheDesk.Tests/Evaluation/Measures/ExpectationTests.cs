using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class ExpectationTests
{
    private static readonly ArticleId A = new("a.txt");
    private static readonly ArticleId B = new("b.txt");
    private static readonly SuiteQuestion Question = new("q", "How many?");

    [Fact]
    public void One_of_the_answers_is_enough()
    {
        var question = Question with { Answers = ["three", "3"] };

        Wrong(question, "It was 3.").Should().BeNull();
        Wrong(question, "It was 4.").Should().Be("The answer lacks what it must say.");
    }

    [Fact]
    public void All_of_all_of_must_be_said()
    {
        var question = Question with { AllOf = ["Guatemala", "Honduras"] };

        Wrong(question, "Honduras and Guatemala.").Should().BeNull();
        Wrong(question, "Honduras.").Should().NotBeNull();
    }

    [Fact]
    public void A_forbidden_text_makes_an_answer_wrong()
    {
        var question = Question with { Answers = ["3"], MustNotSay = ["four"] };

        Wrong(question, "It was 3, not four.").Should().Be("The answer says \"four\".");
    }

    [Fact]
    public void One_of_the_sources_must_be_cited()
    {
        var question = Question with { Answers = ["3"], Sources = [A, B] };

        Wrong(question, "3.", B).Should().BeNull();
        Wrong(question, "3.").Should().Be("The answer does not cite the expected source.");
    }

    [Fact]
    public void Every_one_of_sources_all_must_be_cited()
    {
        var question = Question with { Answers = ["3"], SourcesAll = [A, B] };

        Wrong(question, "3.", A, B).Should().BeNull();
        Wrong(question, "3.", B).Should().NotBeNull();
    }

    [Theory]
    [InlineData(Outcome.NotInArchive, true)]
    [InlineData(Outcome.Answered, false)]
    [InlineData(Outcome.Refused, false)]
    public void Only_not_in_the_archive_is_right_for_an_unanswerable_question(Outcome outcome, bool right)
    {
        var question = Question with { Unanswerable = true };

        (Expectation.Wrong(question, outcome, "", []) is null).Should().Be(right);
    }

    [Fact]
    public void An_answerable_question_must_be_answered()
    {
        var question = Question with { Answers = ["3"] };

        Expectation.Wrong(question, Outcome.NotInArchive, "", []).Should().NotBeNull();
    }

    [Fact]
    public void A_passage_holds_nothing_when_nothing_must_be_said()
    {
        Expectation.Holds(Question with { Sources = [A] }, "anything").Should().BeFalse();
    }

    private static string? Wrong(SuiteQuestion question, string answer, params ArticleId[] cited) =>
        Expectation.Wrong(question, Outcome.Answered, answer, cited);
}
