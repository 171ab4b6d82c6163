using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Reading;

public sealed class VisibilityTests
{
    [Fact]
    public void What_an_article_says_is_retracted_is_nowhere()
    {
        using var archive = new RamArchive(Storm("a"), Storm("b").On("2022-02-02").Retracted());

        AssertOnly(archive, "a");
    }

    [Fact]
    public void What_the_desk_marked_retracted_is_nowhere()
    {
        using var archive = new RamArchive();

        archive.Commit(Retracting("b"), Storm("a"), Storm("b").On("2022-02-02"));

        AssertOnly(archive, "a");
    }

    [Fact]
    public void An_embargoed_article_is_nowhere_before_its_instant()
    {
        using var archive = new RamArchive(
            Storm("a"),
            Storm("b").On("2022-02-02").Embargoed("2022-03-01T00:00:01")
        );

        AssertOnly(archive, "a");
    }

    [Fact]
    public void An_embargo_ends_by_the_clock_without_another_commit()
    {
        using var archive = new RamArchive(Storm("a"), Storm("b").Embargoed("2022-03-01T12:00"));
        archive.Search(Clause.Body("storm")).Should().ContainSingle();

        archive.Clock.Advance(TimeSpan.FromHours(12));

        archive.Search(Clause.Body("storm")).Should().HaveCount(2);
        archive.Index.Summary().Articles.Should().Be(2);
    }

    [Fact]
    public void An_as_of_time_ends_no_embargo()
    {
        using var archive = new RamArchive(Storm("a").Embargoed("2022-03-02"));
        var later = archive.Filter() with { AsOf = Some.Instant("2022-04-01") };

        archive.Search(later, Clause.Body("storm")).Should().BeEmpty();
    }

    [Fact]
    public void A_correction_hides_nothing()
    {
        var article = Storm("a");
        var corrected = article.Header with { Status = new ArticleStatus(PublicationState.Corrected) };
        using var archive = new RamArchive(article with { Header = corrected });

        archive.Search(Clause.Body("storm")).Should().ContainSingle();
    }

    [Fact]
    public void What_is_hidden_does_not_weigh_on_what_is_shown()
    {
        using var without = new RamArchive(Storm("a"), NewsItem.Of("b", "A calm."));
        using var with = new RamArchive(Storm("a"), NewsItem.Of("b", "A calm."), Storm("c").Retracted());

        var score = with.Search(Clause.Body("storm"))[0].Score;

        score.Should().Be(without.Search(Clause.Body("storm"))[0].Score);
    }

    private static Article Storm(string id) => NewsItem.Of(id, "A storm.");

    private static MarkBook Retracting(string id) =>
        MarkBook.Of([
            new Mark(new ArticleId(id), PublicationState.Retracted, null, Some.Instant("2022-02-03")),
        ]);

    private static void AssertOnly(RamArchive archive, string id)
    {
        var request = new CandidateRequest([Clause.Body("storm")], archive.Filter(), 10);
        var found = archive.Index.Candidates(request);
        var summary = archive.Index.Summary();

        found.Candidates.Select(hit => hit.Article.Id.Value).Should().Equal(id);
        found.PassageCount.Should().Be(1);
        found.Frequencies.Should().Equal(1);
        summary
            .Should()
            .BeEquivalentTo(
                new
                {
                    Articles = 1,
                    Passages = 1,
                    Newest = (DateTimeOffset?)null,
                }
            );
    }
}
