using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Reading.Leaves;

public sealed class LeafFilterTests
{
    [Theory]
    [InlineData("2022-01-01T11:59:59", "unknown")]
    [InlineData("2022-01-01T12:00", "new unknown")]
    public void What_was_published_after_the_as_of_time_is_left_out(string asOf, string found)
    {
        using var archive = new RamArchive(Storm("new").On("2022-01-01T12:00"), Storm("unknown"));

        Find(archive, archive.Filter() with { AsOf = Some.Instant(asOf) }).Should().Equal(found.Split(' '));
    }

    [Fact]
    public void An_inferred_bound_after_the_as_of_time_leaves_out()
    {
        var article = Storm("a");
        var bound = new PublicationDate(Some.Instant("2022-02-01"), DateOrigin.Inferred, "February");
        using var archive = new RamArchive(
            article with
            {
                Header = article.Header with { Published = bound },
            }
        );

        Find(archive, archive.Filter() with { AsOf = Some.Instant("2022-01-31") }).Should().BeEmpty();
        Find(archive, archive.Filter()).Should().Equal("a");
    }

    [Theory]
    [InlineData(null, "2022-01-01", "1")]
    [InlineData("2022-01-02", null, "2 3")]
    [InlineData("2022-01-02", "2022-01-02", "2")]
    [InlineData(null, null, "1 2 3 unknown")]
    public void From_and_to_count_whole_days_and_leave_out_unknown_dates(
        string? from,
        string? to,
        string found
    )
    {
        using var archive = new RamArchive(
            Storm("1").On("2022-01-01T23:59:59"),
            Storm("2").On("2022-01-02"),
            Storm("3").On("2022-01-03"),
            Storm("unknown")
        );

        Find(archive, archive.Filter() with { From = Day(from), To = Day(to) })
            .Should()
            .Equal(found.Split(' '));
    }

    [Fact]
    public void A_day_is_the_one_the_article_was_published_on_where_it_was()
    {
        using var archive = new RamArchive(Storm("a").On("2022-01-01T23:30-05:00"));

        Find(archive, archive.Filter() with { To = new DateOnly(2022, 1, 1) }).Should().Equal("a");
        Find(archive, archive.Filter() with { From = new DateOnly(2022, 1, 2) }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("post", "1")]
    [InlineData("THE POST|Herald", "2 3")]
    [InlineData("Nobody", "")]
    public void Sources_are_compared_whatever_the_case(string sources, string found)
    {
        using var archive = new RamArchive(
            Storm("1").From("Post"),
            Storm("2").From("The Post"),
            Storm("3").From("HERALD"),
            Storm("4")
        );

        Find(archive, archive.Filter() with { Sources = sources.Split('|') })
            .Should()
            .Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Article Storm(string id) => NewsItem.Of(id, "A storm.");

    private static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.FromDateTime(Some.Instant(day).UtcDateTime);

    private static IEnumerable<string> Find(RamArchive archive, ArticleFilter filter) =>
        archive
            .Search(filter, Clause.Body("storm"))
            .Select(hit => hit.Article.Id.Value)
            .Order(StringComparer.Ordinal);
}
