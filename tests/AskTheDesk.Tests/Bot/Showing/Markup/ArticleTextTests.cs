using AskTheDesk.Articles;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Tests.Bot.Support;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.Showing.Markup;

public sealed class ArticleTextTests
{
    [Theory]
    [InlineData(DateOrigin.Stated, DatePrecision.Day, "9 July 2019")]
    [InlineData(DateOrigin.Stated, DatePrecision.Month, "July 2019")]
    [InlineData(DateOrigin.Stated, DatePrecision.Year, "2019")]
    [InlineData(DateOrigin.Inferred, DatePrecision.Month, "date inferred: not before July 2019")]
    [InlineData(DateOrigin.Unknown, DatePrecision.Day, "date unknown")]
    public void A_date_says_how_it_is_known(DateOrigin origin, DatePrecision precision, string said)
    {
        ArticleText
            .Published(new PublicationDate(Some.Instant("2019-07-09"), origin, Precision: precision))
            .Should()
            .Be(said);
    }

    [Fact]
    public void What_is_uncertain_of_an_article_is_in_its_small_print()
    {
        var article = SomeAnswer.Article("1.txt") with
        {
            TitleInferred = true,
            Publication = null,
            Status = new ArticleStatus(PublicationState.Corrected, "The figure", new DateOnly(2022, 6, 2)),
        };

        ArticleText
            .Facts(article)
            .Should()
            .Be("-# 1 June 2022 · untitled; its first words · corrected on 2 June 2022: The figure");
    }

    [Fact]
    public void An_address_that_does_not_fit_is_left_out_and_none_previews()
    {
        ArticleText.Link(SomeAnswer.Article("1.txt")).Should().Be("<https://paper.example/1.txt>");
        ArticleText.Link(SomeAnswer.Article(new string('a', 600))).Should().BeNull();
        ArticleText.Link(SomeAnswer.Article("1.txt") with { Url = null }).Should().BeNull();
        ArticleText
            .Link(SomeAnswer.Article("1.txt") with { Url = new Uri("https://a.example/x>|| y") })
            .Should()
            .NotContain(" ")
            .And.EndWith(">")
            .And.Match("<*")
            .And.NotContain(">|");
    }

    [Fact]
    public void A_title_is_one_line_and_not_longer_than_it_should_be()
    {
        var article = SomeAnswer.Article("1.txt") with { Title = $"A\n# {new string('*', 500)}" };

        ArticleText.Title(article).Should().StartWith("**A # \\*").And.EndWith("…**").And.NotContain("\n");
        ArticleText.Title(article).Length.Should().BeLessThan(410);
    }
}
