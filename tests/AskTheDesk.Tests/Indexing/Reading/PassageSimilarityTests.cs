using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Reading;

public sealed class PassageSimilarityTests
{
    // Two passages of 2 and 6 terms, 4 on average; "storm" stands in one of them, twice.
    private static readonly Article Short = NewsItem.Of("a", "calm port");
    private static readonly Article Long = NewsItem.Of("b", "storm port night storm coast ship");

    [Fact]
    public void A_term_scores_as_BM25_says()
    {
        using var archive = new RamArchive(Short, Long);

        var score = archive.Search(Clause.Body("storm"))[0].Score;

        // ln(1 + (2 − 1 + 0.5) ÷ (1 + 0.5)) × 2 × 1.9 ÷ (2 + 0.9 × (0.6 + 0.4 × 6 ÷ 4))
        score.Should().BeApproximately(0.693147 * 3.8 / 3.08, 1e-5);
    }

    [Fact]
    public void A_phrase_weighs_as_its_terms_together_and_less_when_it_is_loose()
    {
        using var archive = new RamArchive(Short, Long);

        var exact = archive.Search(Clause.Body("storm port"))[0].Score;
        var loose = archive.Search(Clause.Body("port storm", slop: 1))[0].Score;

        // storm: 0.693147, port: ln(1 + 0.5 ÷ 2.5) = 0.182322; a slop of 1 counts half.
        exact.Should().BeApproximately(0.875469 * 1.9 / 2.08, 1e-5);
        loose.Should().BeApproximately(0.875469 * 0.5 * 1.9 / 1.58, 1e-5);
    }

    [Fact]
    public void A_title_is_worth_no_less_when_it_is_long()
    {
        using var archive = new RamArchive(
            Short.Titled("Storm"),
            Long.Titled("A storm on the coast at night")
        );

        var scores = archive.Search(Clause.Title("storm")).Select(hit => hit.Score);

        scores.Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData(0, 0.4, 1)]
    [InlineData(0.9, 0, 3.8 / 2.9)]
    public void The_constants_are_the_readers(double k1, double b, double times)
    {
        using var archive = new RamArchive(Short, Long);
        using var index = new LuceneIndex(archive.Folder, archive.Clock, new Bm25(k1, b));

        var found = index.Candidates(new CandidateRequest([Clause.Body("storm")], archive.Filter(), 1));

        found.Candidates[0].Score.Should().BeApproximately(0.693147 * times, 1e-5);
    }
}
