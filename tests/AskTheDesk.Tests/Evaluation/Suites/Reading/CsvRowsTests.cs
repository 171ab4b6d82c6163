using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Suites;
using CsCheck;

namespace AskTheDesk.Tests.Evaluation.Suites.Reading;

public sealed class CsvRowsTests
{
    [Fact]
    public void Questions_answers_and_sources_are_read()
    {
        var suite = Parse("question,answer,source\n\"Who, then?\",Lacruz,a.txt\nHow many?,\"3,000|3000\",\n");

        suite.Problems.Should().BeEmpty();
        suite.Questions.Select(question => question.Id).Should().Equal("2", "3");
        suite.Questions[0].Text.Should().Be("Who, then?");
        suite.Questions[0].Sources.Should().Equal(new ArticleId("a.txt"));
        suite.Questions[1].Answers.Should().Equal("3,000", "3000");
        suite.Questions[1].Sources.Should().BeEmpty();
    }

    [Fact]
    public void Other_fields_have_their_names()
    {
        var suite = Parse("id,question,unanswerable,tags\nq,Who?,true,a|b");

        suite.Problems.Should().BeEmpty();
        suite
            .Questions[0]
            .Should()
            .Match<SuiteQuestion>(q => q.Id == "q" && q.Unanswerable && q.Tags.Count == 2);
    }

    [Theory]
    [InlineData("Who?,a,b,c", "more or fewer fields")]
    [InlineData("\"Who?,a,b", "quotation mark")]
    [InlineData("Who \"x\"?,a,b", "quotation mark")]
    [InlineData(",a,b", "missing or empty")]
    [InlineData("Who?,,", "nothing to judge by")]
    public void A_bad_line_is_named_and_the_others_stand(string line, string what)
    {
        var suite = Parse($"question,answer,source\nOne?,1,\n{line}\nTwo?,2,");

        var problem = suite.Problems.Should().ContainSingle().Subject;
        problem.Line.Should().Be(3);
        problem.What.Should().Contain(what);
        suite.Questions.Select(question => question.Text).Should().Equal("One?", "Two?");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Who?,3,a.txt")]
    public void A_file_without_a_header_is_a_problem(string text)
    {
        Parse(text).Problems.Should().ContainSingle().Which.Field.Should().Be("question");
    }

    [Fact]
    public void Any_text_is_read_without_a_crash()
    {
        Gen.String.Sample(text => Parse($"question,answer\n{text}") is not null);
    }

    private static Suite Parse(string text) => SuiteReader.Parse("s.csv", text);
}
