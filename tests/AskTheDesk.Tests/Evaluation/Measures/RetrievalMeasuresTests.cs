using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class RetrievalMeasuresTests
{
    // The answer is in the third passage; the second article is the expected one.
    private static readonly QuestionRecord Third = SomeRecord.Of(
        SomeRecord.Question with
        {
            Relevant = new Dictionary<string, int>(StringComparer.Ordinal) { ["b"] = 1, ["z"] = 1 },
        },
        SomeResult.NotInArchive(
            SomeResult.Hits(("a", "Many."), ("a", "More."), ("b", "They were 3,000."), ("c", "Some.")),
            [],
            0.5
        )
    );

    private static readonly QuestionRecord Nowhere = SomeRecord.Of(
        SomeRecord.Question,
        SomeResult.NotInArchive()
    );

    [Theory]
    [InlineData("answer@1", 0)]
    [InlineData("answer@5", 0.5)]
    [InlineData("answer@20", 0.5)]
    [InlineData("mrr@10", 1 / 6.0)]
    public void Passages_are_judged_by_what_they_hold(string name, double value)
    {
        RetrievalMeasures.All.Take(name, Third, Nowhere).Value.Should().BeApproximately(value, 1e-12);
    }

    [Theory]
    [InlineData("source-recall@1", 0)]
    [InlineData("source-recall@5", 0.5)]
    [InlineData("map", 0.25)]
    [InlineData("ndcg@10", 0.6309297536 / 1.6309297536)]
    public void Articles_are_judged_by_what_the_suite_expects(string name, double value)
    {
        var taken = RetrievalMeasures.All.Take(name, Third, Nowhere);

        taken.Value.Should().BeApproximately(value, 1e-9);
        taken.Count.Should().Be(1);
    }

    [Fact]
    public void Without_answers_the_first_expected_article_counts()
    {
        var query = new SuiteQuestion("q", "?") { SearchOnly = true, Relevant = Third.Question.Relevant };

        RetrievalMeasures.All.Take("mrr@10", Third with { Question = query }).Should().Be((0.5, 1));
        RetrievalMeasures.All.Take("answer@5", Third with { Question = query }).Count.Should().Be(0);
    }

    [Fact]
    public void A_rank_after_the_tenth_is_worth_nothing()
    {
        var hits = SomeResult.Hits([
            .. Enumerable.Range(0, 10).Select(at => ($"a{at}", "No.")),
            ("b", "3,000"),
        ]);
        var record = SomeRecord.Of(SomeRecord.Question, SomeResult.NotInArchive(hits, [], 0.5));

        RetrievalMeasures.All.Take("mrr@10", record).Value.Should().Be(0);
        RetrievalMeasures.All.Take("answer@20", record).Value.Should().Be(1);
    }
}
