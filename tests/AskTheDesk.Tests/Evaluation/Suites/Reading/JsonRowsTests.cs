using AskTheDesk.Evaluation.Suites;
using CsCheck;

namespace AskTheDesk.Tests.Evaluation.Suites.Reading;

public sealed class JsonRowsTests
{
    private const string Quiz =
        """{"id":"1","asked":"2022-06-16","question":"Who?","answers":["A","B"],"choices":["A","C"],"answerable":true,"evidence":"…"}""";

    [Fact]
    public void A_quiz_question_is_asked_as_of_the_end_of_the_day_after()
    {
        var question = Parse(Quiz).Questions.Should().ContainSingle().Subject;

        question.AsOf.Should().Be(new DateTimeOffset(2022, 6, 17, 23, 59, 59, TimeSpan.Zero));
        question.Answers.Should().Equal("A", "B");
        question.LeftOut.Should().BeNull();
    }

    [Fact]
    public void A_quiz_question_without_an_answer_in_the_articles_is_left_out()
    {
        var suite = Parse(Quiz.Replace("true", "false", StringComparison.Ordinal));

        suite.Questions[0].LeftOut.Should().Be("marked as not answerable");
        suite.Questions[0].Unanswerable.Should().BeFalse();
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("None of the above.", true)]
    [InlineData("All of the above 4", false)]
    public void A_quiz_question_answered_by_yes_or_no_is_left_out(string answer, bool left)
    {
        var quiz = Quiz.Replace("\"A\",\"B\"", $"\"{answer}\"", StringComparison.Ordinal);

        (Parse(quiz).Questions[0].LeftOut is not null).Should().Be(left);
    }

    [Fact]
    public void A_bad_line_is_named_and_the_others_stand()
    {
        var suite = Parse(
            $"{Quiz}\n{{\"id\":\n\n[1]\n{Quiz.Replace("\"1\"", "\"2\"", StringComparison.Ordinal)}\r\n"
        );

        suite.Questions.Should().HaveCount(2);
        suite.Problems.Select(problem => problem.Line).Should().Equal(2, 4);
    }

    [Theory]
    [InlineData("\"answers\":{}", "answers")]
    [InlineData("\"answers\":[[\"a\"]]", "answers")]
    [InlineData("\"answers\":[null]", "answers")]
    [InlineData("\"answers\":[\"a\"],\"answerable\":\"perhaps\"", "answerable")]
    [InlineData("\"answers\":[\"a\"],\"asked\":20220616", "asked")]
    [InlineData("\"answers\":[\"a\"],\"hint\":1", "hint")]
    public void A_bad_field_is_named(string field, string name)
    {
        var suite = Parse($"{{\"id\":\"1\",\"question\":\"Who?\",{field}}}");

        suite.Problems.Should().ContainSingle().Which.Field.Should().Be(name);
    }

    [Fact]
    public void Any_text_is_read_without_a_crash()
    {
        Gen.String.Sample(text => Parse(text) is not null);
    }

    private static Suite Parse(string text) => SuiteReader.Parse("s.jsonl", text);
}
