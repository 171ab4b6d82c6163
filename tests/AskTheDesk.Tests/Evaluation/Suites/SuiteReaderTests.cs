using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Suites;

public sealed class SuiteReaderTests
{
    [Fact]
    public async Task The_suite_that_ships_is_read_whole()
    {
        var suite = await SuiteReader.ReadAsync(Shipped("seeds.yaml"), TestContext.Current.CancellationToken);

        suite.Problems.Should().BeEmpty();
        suite.Name.Should().Be("seeds");
        suite.Questions.Should().HaveCount(14);
        suite.Questions[9].AllOf.Should().Equal("Tecun Uman", "Ciudad Hidalgo");
        suite.Questions[9].Sources.Should().Equal(new ArticleId("002_e0ed6bdca195ed44.txt"));
        suite.Questions.Count(question => question.Unanswerable).Should().Be(2);
    }

    [Fact]
    public async Task The_labelled_sentences_of_the_small_model_are_a_hundred_shown_and_dropped()
    {
        var suite = await SuiteReader.ReadAsync(
            Shipped("model-claims.jsonl"),
            TestContext.Current.CancellationToken
        );

        suite.Problems.Should().BeEmpty();
        suite.Claims.Should().HaveCount(100);
        suite
            .Claims.Select(claim => claim.Set)
            .ToHashSet(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo("shown", "dropped");
        suite.Claims.Where(claim => claim.Set == "shown").Should().Contain(claim => !claim.Supported);
        suite.Claims.Where(claim => claim.Set == "dropped").Should().Contain(claim => claim.Supported);
    }

    [Fact]
    public void Every_field_is_read()
    {
        var question = Parse(
            """
            questions:
              - id: q
                question: What?
                answers: [one, two]
                all_of: three
                must_not_say: four
                source: a.txt
                sources_all: [b.txt]
                as_of: 2022-06-17
                tags: [dates, hard]
            """
        )
            .Questions.Should()
            .ContainSingle()
            .Subject;

        question.Answers.Should().Equal("one", "two");
        question.AllOf.Should().Equal("three");
        question.MustNotSay.Should().Equal("four");
        question.Sources.Should().Equal(new ArticleId("a.txt"));
        question.SourcesAll.Should().Equal(new ArticleId("b.txt"));
        question.AsOf.Should().Be(new DateTimeOffset(2022, 6, 17, 23, 59, 59, TimeSpan.Zero));
        question.Tags.Should().Equal("dates", "hard");
        question.Relevant.Keys.Should().BeEquivalentTo("a.txt", "b.txt");
    }

    [Fact]
    public void A_bad_line_is_named_and_the_others_stand()
    {
        var suite = Parse(
            """
            questions:
              - {id: a, question: "One?", answers: ["1"]}
              - {id: b, question: "Two?", anwser: ["2"]}
              - {id: c, question: "Three?", answers: ["3"]}
            """
        );

        suite.Questions.Select(question => question.Id).Should().Equal("a", "c");
        suite
            .Problems.Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be("s.yaml:3: anwser: no such field.");
    }

    [Fact]
    public void Broken_syntax_costs_one_question()
    {
        var suite = Parse(
            """
            questions:
              - {id: a, question: "One?", answers: ["1"]}
              - {id: b, question: "Two?, answers: ["2"]}
              - {id: c, question: "Three?", answers: ["3"]}
            """
        );

        suite.Questions.Select(question => question.Id).Should().Equal("a", "c");
        suite.Problems.Should().ContainSingle().Which.Line.Should().Be(3);
    }

    [Theory]
    [InlineData("question: What?, answers: [a]", "id")]
    [InlineData("id: a, answers: [a]", "question")]
    [InlineData("id: a, question: What?", "answers")]
    [InlineData("id: a, question: What?, answers: [[a]]", "answers")]
    [InlineData("id: a, question: What?, answers: ['']", "answers")]
    [InlineData("id: a, question: What?, answers: ['…']", "answers")]
    [InlineData("id: a, question: [What], answers: [a]", "question")]
    [InlineData("id: a, question: What?, unanswerable: perhaps", "unanswerable")]
    [InlineData("id: a, question: What?, answers: [a], unanswerable: true", "unanswerable")]
    [InlineData("id: a, question: What?, answers: [a], as_of: yesterday", "as_of")]
    [InlineData("id: a, question: What?, answers: [a], follow_up_of: b", "follow_up_of")]
    [InlineData("id: a, question: What?, answers: [a], answers: [b]", "answers")]
    [InlineData("id: first, question: What?, answers: [a]", "id")]
    public void What_is_wrong_with_a_field_is_said_by_its_name(string fields, string field)
    {
        var suite = Parse($"questions:\n  - {{id: first, question: One?, answers: [1]}}\n  - {{{fields}}}");

        suite.Problems.Should().ContainSingle().Which.Field.Should().Be(field);
        suite.Problems[0].Line.Should().Be(3);
        suite.Questions.Should().ContainSingle();
    }

    [Fact]
    public void A_follow_up_of_a_bad_question_cannot_be_asked()
    {
        var suite = Parse(
            "questions:\n  - {id: a, question: What?}\n  - {id: b, question: And?, answers: [1], follow_up_of: a}"
        );

        suite.Questions.Should().BeEmpty();
        suite.Problems.Select(problem => problem.Field).Should().Equal("answers", "follow_up_of");
    }

    [Theory]
    [InlineData("s.yaml", "")]
    [InlineData("s.yaml", "- a\n- b")]
    [InlineData("s.yaml", "questions: all")]
    [InlineData("s.yaml", "questions:\n  - just text")]
    [InlineData("s.yaml", "quest: []")]
    [InlineData("s.yaml", "name: [a]")]
    [InlineData("s.yaml", "\"")]
    [InlineData("s.txt", "questions: []")]
    public void A_file_that_is_no_suite_is_a_problem(string file, string text)
    {
        var suite = SuiteReader.Parse(file, text);

        suite.Questions.Should().BeEmpty();
        suite.Problems.Should().ContainSingle();
    }

    [Fact]
    public void Deep_nesting_is_skipped()
    {
        var deep = new string('[', 2_000) + new string(']', 2_000);

        var suite = Parse($"questions:\n  - {{id: a, question: What?, answers: {deep}}}");

        suite.Problems.Should().ContainSingle().Which.Field.Should().Be("answers");
    }

    [Fact]
    public async Task A_missing_file_is_a_problem()
    {
        var suite = await SuiteReader.ReadAsync("missing/suite.yaml", TestContext.Current.CancellationToken);

        suite.Problems.Should().ContainSingle().Which.Line.Should().Be(0);
    }

    private static Suite Parse(string text) => SuiteReader.Parse("s.yaml", text);

    private static string Shipped(string name) => Path.Combine(Repository.Root, "tests", "suites", name);
}
