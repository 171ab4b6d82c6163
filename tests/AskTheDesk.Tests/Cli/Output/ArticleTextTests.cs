using AskTheDesk.Articles;
using AskTheDesk.Cli.Output;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Cli.Output;

public sealed class ArticleTextTests
{
    [Theory]
    [InlineData(DatePrecision.Instant, "9 July 2019, 14:05 UTC")]
    [InlineData(DatePrecision.Day, "9 July 2019")]
    [InlineData(DatePrecision.Month, "July 2019")]
    [InlineData(DatePrecision.Year, "2019")]
    public void A_date_says_as_much_as_is_known(DatePrecision precision, string text)
    {
        var at = Some.Instant("2019-07-09T16:05:00+02:00");

        ArticleText.Published(new PublicationDate(at, DateOrigin.Stated, null, precision)).Should().Be(text);
    }

    [Fact]
    public void An_inferred_date_is_said_to_be_a_bound()
    {
        var published = new PublicationDate(Some.Instant("2019-07-09"), DateOrigin.Inferred, "July 9, 2019");

        ArticleText.Published(published).Should().Be("date inferred: not before 9 July 2019");
    }

    [Fact]
    public void An_unknown_date_is_said_to_be_unknown()
    {
        ArticleText.Published(PublicationDate.Unknown).Should().Be("date unknown");
    }

    [Fact]
    public void A_line_names_title_publication_and_date()
    {
        var article = NewsItem.Of("a.txt").Titled("Rates rise").From("The Paper").On("2022-02-03").Header;

        ArticleText.Line(article).Should().Be("Rates rise — The Paper, 3 February 2022");
    }

    [Fact]
    public void A_title_made_from_the_text_is_said_to_be_none()
    {
        var article = NewsItem.Of("a.txt").Titled("Rates rose").Header with { TitleInferred = true };

        ArticleText.Line(article).Should().Be("Rates rose (untitled; its first words) — date unknown");
    }

    [Fact]
    public void A_correction_is_told_with_its_day_and_note()
    {
        var article = NewsItem.Of("a.txt").Titled("Rates rise").Header with
        {
            Status = new ArticleStatus(PublicationState.Corrected, "It was 5.", new DateOnly(2022, 2, 4)),
        };

        ArticleText.Line(article).Should().EndWith("; corrected 4 February 2022: It was 5.");
    }
}
