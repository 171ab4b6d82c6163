using AskTheDesk.Articles;
using AskTheDesk.Citations;
using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Measures;

public sealed class CitationMeasuresTests
{
    // One sentence cites two passages, of which one supports it; the other cites nothing.
    private static readonly QuestionRecord Record = SomeRecord.Right() with
    {
        Sentences =
        [
            new SentenceRecord("They were 3,000.", [1, 2], Verdict.Supported, 0.9, [1], Supported: true),
            new SentenceRecord("They were many.", [], Verdict.NotFound, 0.1, [], Supported: false),
        ],
    };

    [Theory]
    [InlineData("cited-sentences", 0.5)]
    [InlineData("citation-precision", 0.5)]
    [InlineData("citation-recall", 0.5)]
    public void Sentences_and_citations_are_counted(string name, double value)
    {
        CitationMeasures.All.Take(name, Record).Should().Be((value, 1));
    }

    [Fact]
    public void Precision_has_as_many_parts_as_there_are_citations()
    {
        var whole = SomeRecord.Right("2");

        CitationMeasures
            .All.Take("citation-precision", Record, whole)
            .Value.Should()
            .BeApproximately(2 / 3.0, 1e-12);
        CitationMeasures
            .All.Take("citation-recall", Record, whole)
            .Value.Should()
            .BeApproximately(2 / 3.0, 1e-12);
    }

    [Fact]
    public void Cited_passages_are_held_against_the_expected_articles()
    {
        var question = SomeRecord.Question with { Sources = [new ArticleId("a.txt")] };
        var result = SomeResult.Answered(("They were 3,000.", "a.txt"), ("It rained.", "b.txt"));

        CitationMeasures
            .All.Take("expected-sources", SomeRecord.Of(question, result), SomeRecord.Right("2"))
            .Should()
            .Be((0.5, 1));
    }
}
