using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Reading;

public sealed class LuceneIndexTests
{
    [Fact]
    public void A_candidate_carries_its_passage_and_its_article_whole()
    {
        var article = Full();
        using var archive = new RamArchive(article);

        var candidate = archive.Search(Clause.Body("harbour")).Should().ContainSingle().Subject;

        candidate.Article.Should().Be(article.Header);
        candidate.Passage.Should().BeEquivalentTo(NewsItem.Passages(article)[1]);
    }

    [Fact]
    public void A_passage_that_matches_no_clause_is_no_candidate()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "The harbour is closed."));

        archive.Search(Clause.Body("airport")).Should().BeEmpty();
    }

    [Fact]
    public void The_parts_of_a_score_add_up_to_it_in_the_order_of_the_clauses()
    {
        using var archive = new RamArchive(
            NewsItem.Of("a", "The harbour was closed by a storm.").Titled("Storm over the harbour"),
            NewsItem.Of("b", "A storm.")
        );

        var candidates = archive.Search(
            Clause.Body("airport"),
            Clause.Body("harbour", weight: 2),
            Clause.Title("storm", weight: 0.5),
            Clause.Body("closed storm", slop: 2)
        );

        var best = candidates.Should().ContainSingle().Subject;
        best.ClauseScores.Should().HaveCount(4).And.HaveElementAt(0, 0);
        best.ClauseScores.Skip(1).Should().OnlyContain(part => part > 0);
        best.Score.Should().Be(best.ClauseScores.Sum());
    }

    [Fact]
    public void A_required_clause_leaves_out_what_does_not_hold_it()
    {
        using var archive = new RamArchive(
            NewsItem.Of("a", "The harbour is closed."),
            NewsItem.Of("b", "The harbour is open.")
        );

        var found = archive.Search(Clause.Body("harbour"), Clause.Exact("is open") with { Required = true });

        found.Select(hit => hit.Article.Id.Value).Should().Equal("b");
    }

    [Theory]
    [InlineData("closed harbours", 0, 0)]
    [InlineData("harbours closed", 0, 1)]
    [InlineData("harbours storm", 0, 0)]
    [InlineData("harbours storm", 1, 1)]
    public void A_phrase_matches_within_its_slop(string words, int slop, int found)
    {
        using var archive = new RamArchive(NewsItem.Of("a", "Harbours closed, storm."));

        archive.Search(Clause.Body(words, slop: slop)).Should().HaveCount(found);
    }

    [Fact]
    public void Exact_words_are_not_stemmed()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "The harbour is closing."));

        archive.Search(Clause.Exact("harbour is closing")).Should().ContainSingle();
        archive.Search(Clause.Exact("harbour is closed")).Should().BeEmpty();
    }

    [Fact]
    public void Frequencies_count_the_passages_that_hold_each_clauses_first_term()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "A storm.", "A storm again.", "A calm."));
        var request = new CandidateRequest(
            [Clause.Body("storm"), Clause.Body("calm storm"), Clause.Body("x")],
            archive.Filter(),
            1
        );

        var found = archive.Index.Candidates(request);

        found.PassageCount.Should().Be(3);
        found.Frequencies.Should().Equal(2, 1, 0);
        found.Candidates.Should().ContainSingle();
    }

    [Fact]
    public void No_clauses_find_nothing()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "A storm."));

        archive.Search().Should().BeEmpty();
        archive.Search(new SearchClause(SearchField.Body, [], 1)).Should().BeEmpty();
    }

    [Fact]
    public void A_limit_below_one_is_a_mistake()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "A storm."));

        var search = () => archive.Index.Candidates(new CandidateRequest([], archive.Filter(), 0));

        search.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_summary_tells_articles_passages_and_the_newest_stated_date()
    {
        using var archive = new RamArchive(
            NewsItem.Of("a", "One.", "Two.").On("2022-01-31T10:00+02:00"),
            NewsItem.Of("b", "Three.").On("2021-01-01"),
            Inferred("c", "2022-02-01")
        );

        var summary = archive.Index.Summary();

        summary
            .Should()
            .BeEquivalentTo(
                new
                {
                    Articles = 3,
                    Passages = 4,
                    Newest = Some.Instant("2022-01-31T08:00"),
                }
            );
    }

    [Fact]
    public void The_status_tells_the_last_run_the_format_and_the_size()
    {
        using var archive = new RamArchive();
        archive.Update(NewsSource.Of("/a", NewsItem.Of("1", "Text.")));

        var status = archive.Index.Status();

        status
            .Should()
            .BeEquivalentTo(
                new
                {
                    Summary = archive.Index.Summary(),
                    LastRun = archive.Clock.GetUtcNow(),
                    Format = 1,
                }
            );
        status.Bytes.Should().BeInRange(1000, 10_000);
    }

    [Fact]
    public void A_status_of_an_article_is_its_own_word()
    {
        using var archive = new RamArchive(Full());

        archive.Index.StatusOf(new ArticleId("docks/1.txt")).Should().Be(Full().Header.Status);
        archive.Index.StatusOf(new ArticleId("docks/2.txt")).Should().BeNull();
    }

    [Fact]
    public void Of_an_embargoed_article_not_even_the_status_is_told()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "Text.").Embargoed("2022-03-02"));

        archive.Index.StatusOf(new ArticleId("a")).Should().BeNull();
        archive.Clock.Advance(TimeSpan.FromDays(1));
        archive.Index.StatusOf(new ArticleId("a")).Should().Be(ArticleStatus.Published);
    }

    private static Article Inferred(string id, string date)
    {
        var article = NewsItem.Of(id, "Text.");
        var bound = new PublicationDate(Some.Instant(date), DateOrigin.Inferred, "1 February 2022");
        return article with { Header = article.Header with { Published = bound } };
    }

    private static Article Full() =>
        new(
            new ArticleHeader(
                new ArticleId("docks/1.txt"),
                "Storm closes the port",
                TitleInferred: true,
                "By A. Writer",
                "The Post",
                "Business",
                new Uri("https://news.example/1?a=b#c"),
                new PublicationDate(
                    Some.Instant("2021-12-31T23:30-05:00"),
                    DateOrigin.Stated,
                    "31 December",
                    DatePrecision.Instant
                ),
                ArticleKind.Analysis,
                new ArticleStatus(PublicationState.Corrected, "A name was wrong.", new DateOnly(2022, 1, 2)),
                Some.Instant("2022-01-01T06:00")
            ),
            [
                new Block(BlockKind.Paragraph, "A storm came."),
                new Block(BlockKind.Caption, "The harbour “at rest”."),
            ],
            "hash"
        );
}
