using AskTheDesk.Indexing;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Reading;

public sealed class SourcesTests
{
    private const string Text = "Rates rose on Monday.";

    [Fact]
    public void Publications_are_counted_whatever_the_case_most_articles_first()
    {
        using var archive = new RamArchive(
            NewsItem.Of("a", Text).From("The Sun").On("2022-02-01"),
            NewsItem.Of("b", Text).From("The Paper").On("2022-01-05"),
            NewsItem.Of("c", Text, "Prices fell.").From("THE PAPER").On("2022-02-03"),
            NewsItem.Of("d", Text)
        );

        var sources = archive.Index.Sources();

        sources.Select(source => source.Name.ToUpperInvariant()).Should().Equal("THE PAPER", "THE SUN");
        sources.Select(source => source.Articles).Should().Equal(2, 1);
        sources
            .Select(source => source.Newest)
            .Should()
            .Equal(Some.Instant("2022-02-03"), Some.Instant("2022-02-01"));
    }

    [Fact]
    public void What_may_not_be_shown_does_not_count()
    {
        using var archive = new RamArchive(
            NewsItem.Of("a", Text).From("The Sun").On("2022-02-01"),
            NewsItem.Of("b", Text).From("The Sun").On("2022-02-02").Retracted(),
            NewsItem.Of("c", Text).From("The Paper").Embargoed("2022-03-02")
        );

        archive.Index.Sources().Should().Equal(new ArchiveSource("The Sun", 1, Some.Instant("2022-02-01")));

        archive.Clock.Advance(TimeSpan.FromDays(2));

        archive.Index.Sources().Should().HaveCount(2);
    }
}
