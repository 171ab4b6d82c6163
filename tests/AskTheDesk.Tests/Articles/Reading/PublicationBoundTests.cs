using AskTheDesk.Articles;
using AskTheDesk.Articles.Cleaning;
using AskTheDesk.Articles.Reading;

namespace AskTheDesk.Tests.Articles.Reading;

public sealed class PublicationBoundTests
{
    private static readonly DateTimeOffset Now = new(2022, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("They met on May 3, 2021, and on July 9, 2019.", "May 3, 2021", "2021-05-03")]
    [InlineData("Records fell in 2021. They were counted in September 2021.", "September 2021", "2021-09-01")]
    [InlineData("Arrests have soared in 2021.", "2021", "2021-01-01")]
    [InlineData("In 2021, officers arrested more.", "2021", "2021-01-01")]
    [InlineData("They met from June 3-5, 2021.", "June 3-5, 2021", "2021-06-05")]
    [InlineData("They met on June 1, 2022.", "June 1, 2022", "2022-06-01")]
    public void The_latest_past_date_is_the_bound(string text, string evidence, string bound)
    {
        var published = Infer(text);

        published.Origin.Should().Be(DateOrigin.Inferred);
        published.Evidence.Should().Be(evidence);
        $"{published.At:yyyy-MM-dd}".Should().Be(bound);
    }

    [Theory]
    [InlineData("They met on June 2, 2022.")]
    [InlineData("It will open on May 3, 2021.")]
    [InlineData("The law expires in 2021.")]
    [InlineData("A bid for the 2021 nomination.")]
    [InlineData("They met on Thursday.")]
    public void A_date_that_may_lie_ahead_of_the_article_bounds_nothing(string text)
    {
        Infer(text).Should().Be(PublicationDate.Unknown);
    }

    [Fact]
    public void What_will_be_in_one_sentence_says_nothing_of_the_next()
    {
        Infer("It will open. They met on May 3, 2021.").Evidence.Should().Be("May 3, 2021");
    }

    [Fact]
    public void The_title_counts_too()
    {
        var article = new CleanArticle(
            "What happened on May 3, 2021",
            false,
            [new Block(BlockKind.Paragraph, "It rained.")]
        );

        PublicationBound.Infer(article, Now).Evidence.Should().Be("May 3, 2021");
    }

    private static PublicationDate Infer(string text) =>
        PublicationBound.Infer(
            new CleanArticle("A title", false, [new Block(BlockKind.Paragraph, text)]),
            Now
        );
}
