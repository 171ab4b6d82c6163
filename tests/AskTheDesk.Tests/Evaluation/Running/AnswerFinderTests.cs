using AskTheDesk.Articles;
using AskTheDesk.Evaluation.Running;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Indexing;
using AskTheDesk.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AskTheDesk.Tests.Evaluation.Running;

public sealed class AnswerFinderTests
{
    private static readonly DateTimeOffset Now = new(2022, 6, 17, 12, 0, 0, TimeSpan.Zero);
    private readonly List<CandidateRequest> _requests = [];

    [Fact]
    public void An_answer_is_looked_up_as_a_phrase_in_text_and_title()
    {
        Holds(SomeRecord.Question with { Answers = ["20 Miles"] }).Should().BeFalse();

        _requests
            .Select(request => request.Clauses[0].Field)
            .Should()
            .Equal(SearchField.Exact, SearchField.Title);
        _requests[0].Clauses[0].Terms.Should().Equal("20", "miles");
        _requests.Should().OnlyContain(request => request.Clauses[0].Required && request.Filter.AsOf == Now);
    }

    [Fact]
    public void What_the_index_finds_must_hold_the_answer()
    {
        var question = SomeRecord.Question with { Answers = ["20 miles"] };

        Holds(question, ("a.txt", "They walked 20 miles.")).Should().BeTrue();
        Holds(question, ("a.txt", "They walked 20 more miles.")).Should().BeFalse();
    }

    [Fact]
    public void An_expected_article_must_hold_it()
    {
        var question = SomeRecord.Question with { Answers = ["400"], Sources = [new ArticleId("a.txt")] };

        Holds(question, ("b.txt", "There were 400.")).Should().BeFalse();
        Holds(question, ("b.txt", "There were 400."), ("a.txt", "Some 400.")).Should().BeTrue();
    }

    [Fact]
    public void All_parts_must_be_held_somewhere()
    {
        var question = new SuiteQuestion("q", "Which?") { AllOf = ["Honduras", "Guatemala"] };

        Holds(question, ("a.txt", "Honduras.")).Should().BeFalse();
        Holds(question, ("a.txt", "Honduras."), ("b.txt", "Guatemala.")).Should().BeTrue();
    }

    [Fact]
    public void A_question_is_looked_up_as_of_its_time()
    {
        var time = Now.AddYears(-1);

        Holds(SomeRecord.Question with { AsOf = time });

        _requests.Should().OnlyContain(request => request.Filter.AsOf == time);
    }

    private bool Holds(SuiteQuestion question, params (string Article, string Text)[] passages)
    {
        var found = SomeResult
            .Hits(passages)
            .Select(hit => new Candidate(hit.Passage, hit.Article, 1, [1]))
            .ToList();
        return new AnswerFinder(Candidates, new FakeTimeProvider(Now)).Holds(question);

        CandidateList Candidates(CandidateRequest request)
        {
            _requests.Add(request);
            return new CandidateList(found, found.Count, [found.Count]);
        }
    }
}
