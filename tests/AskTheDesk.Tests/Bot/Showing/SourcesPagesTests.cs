using AskTheDesk.Bot.Showing;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Indexing;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.Showing;

public sealed class SourcesPagesTests
{
    private static readonly DateTimeOffset Newest = Some.Instant("2022-06-01");

    [Fact]
    public void The_archive_tells_its_size_its_age_and_its_publications()
    {
        SourcesPages
            .Held(
                new IndexSummary(7, 1234, 9999, Newest),
                [new("The *Paper*", 1200, Newest), new("The Sun", 1, null)],
                SomeAnswer.At
            )
            .Should()
            .ContainSingle()
            .Which.Content.Should()
            .Be(
                """
                The archive holds **1,234 articles**. The newest is of 1 June 2022, 9 days ago.
                - **The \*Paper\*** 1,200 articles, newest 1 June 2022
                - **The Sun** 1 article
                - 33 articles without the name of a publication
                """
            );
    }

    [Fact]
    public void Where_only_a_part_may_be_told_of_nothing_else_is_counted()
    {
        SourcesPages
            .Held(summary: null, [new("The Paper", 12, Newest)], SomeAnswer.At)[0]
            .Content.Should()
            .StartWith("The archive holds **12 articles**. The newest is of 1 June 2022");
    }

    [Fact]
    public void Very_many_publications_are_counted_rather_than_listed()
    {
        var sources = Enumerable
            .Range(1, 100)
            .Select(number => new ArchiveSource($"Paper {number} {new string('*', 80)}", 1, Newest))
            .ToList();

        var pages = SourcesPages.Held(summary: null, sources, SomeAnswer.At);

        pages.Should().OnlyContain(page => page.Content.Length <= Pager.Limit && page.Ephemeral);
        pages[^1].Content.Should().EndWith("- and 60 more");
    }

    [Fact]
    public void What_is_about_something_is_listed_once_an_article()
    {
        var hits = SomeResult.Hits(("a.txt", "Rates rose."), ("a.txt", "Rates fell."), ("b.txt", "Rates."));

        SourcesPages
            .About("ra*tes", hits)[0]
            .Content.Should()
            .Be(
                """
                Nearest to “ra\*tes”:
                - **Title of a.txt**, The Paper, 1 June 2022
                - **Title of b.txt**, The Paper, 1 June 2022
                """
            );
        SourcesPages.About("rates", [])[0].Content.Should().Be("Nothing in the archive is about “rates”.");
    }

    [Fact]
    public void Found_passages_are_listed_with_their_articles()
    {
        var page = SearchPages.Of(SomeResult.Hits(("a.txt", "Rates *rose*.")))[0];

        page.Ephemeral.Should().BeTrue();
        page.Content.Should()
            .Be(
                """
                1\. **Title of a.txt**
                -# The Paper · 1 June 2022
                > Rates \*rose\*.
                """
            );
        SearchPages.Of([])[0].Content.Should().Be("Nothing in the archive has these words.");
    }

    [Fact]
    public void Fifty_long_passages_take_several_messages()
    {
        var hits = SomeResult.Hits([
            .. Enumerable.Range(1, 20).Select(n => ($"{n}.txt", new string('_', 3000))),
        ]);

        SearchPages.Of(hits).Should().OnlyContain(page => page.Content.Length <= Pager.Limit);
    }
}
