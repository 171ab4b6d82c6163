using AskTheDesk.Articles;
using AskTheDesk.Articles.Reading;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Articles.Reading;

public sealed class ArticleHashTests
{
    private static readonly Article Article = SomeArticle.OfParagraphs("One.", "Two.");

    private static readonly Func<ArticleHeader, ArticleHeader>[] Changes =
    [
        header => header with { Id = new ArticleId("b") },
        header => header with { Title = "B" },
        header => header with { TitleInferred = true },
        header => header with { Byline = "" },
        header => header with { Source = "B" },
        header => header with { Section = "B" },
        header => header with { Url = new Uri("https://example.org/b") },
        header =>
            header with
            {
                Published = new PublicationDate(DateTimeOffset.UnixEpoch, DateOrigin.Stated),
            },
        header =>
            header with
            {
                Published = new PublicationDate(DateTimeOffset.UnixEpoch, DateOrigin.Inferred),
            },
        header =>
            header with
            {
                Published = new PublicationDate(DateTimeOffset.UnixEpoch, DateOrigin.Inferred, "1970"),
            },
        header => header with { Kind = ArticleKind.Opinion },
        header => header with { Status = new ArticleStatus(PublicationState.Retracted) },
        header => header with { Status = new ArticleStatus(PublicationState.Published, "Why") },
        header =>
            header with
            {
                Status = new ArticleStatus(PublicationState.Published, Date: DateOnly.MinValue),
            },
        header => header with { Embargo = DateTimeOffset.UnixEpoch },
    ];

    [Fact]
    public void The_same_article_has_the_same_hash_in_every_run()
    {
        ArticleHash
            .Of(Article.Header, Article.Blocks)
            .Should()
            .Be(ArticleHash.Of(Article.Header with { }, [.. Article.Blocks]))
            .And.MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Every_field_that_is_indexed_changes_it()
    {
        var hashes = Changes
            .Select(change => change(Article.Header))
            .Append(Article.Header)
            .Select(header => ArticleHash.Of(header, Article.Blocks));

        hashes.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Where_blocks_part_and_what_they_are_changes_it()
    {
        IReadOnlyList<Block>[] bodies =
        [
            Article.Blocks,
            SomeArticle.OfParagraphs("One.Two.").Blocks,
            SomeArticle.OfParagraphs("One.", "Two", ".").Blocks,
            SomeArticle
                .Of(new Block(BlockKind.Caption, "One."), new Block(BlockKind.Paragraph, "Two."))
                .Blocks,
        ];

        bodies.Select(body => ArticleHash.Of(Article.Header, body)).Should().OnlyHaveUniqueItems();
    }
}
