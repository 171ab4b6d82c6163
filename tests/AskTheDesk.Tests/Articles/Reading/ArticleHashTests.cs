using AskTheDesk.Articles;
using AskTheDesk.Articles.Reading;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Articles.Reading;

public sealed class ArticleHashTests
{
    private static readonly Article Article = SomeArticle.OfParagraphs("One.", "Two.");

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
        var header = Article.Header;
        ArticleHeader[] others =
        [
            header with
            {
                Id = new ArticleId("b"),
            },
            header with
            {
                Title = "B",
            },
            header with
            {
                TitleInferred = true,
            },
            header with
            {
                Byline = "",
            },
            header with
            {
                Source = "B",
            },
            header with
            {
                Section = "B",
            },
            header with
            {
                Url = new Uri("https://example.org/b"),
            },
            header with
            {
                Published = new PublicationDate(DateTimeOffset.UnixEpoch, DateOrigin.Stated),
            },
            header with
            {
                Published = new PublicationDate(DateTimeOffset.UnixEpoch, DateOrigin.Inferred),
            },
            header with
            {
                Published = new PublicationDate(DateTimeOffset.UnixEpoch, DateOrigin.Inferred, "1970"),
            },
            header with
            {
                Kind = ArticleKind.Opinion,
            },
            header with
            {
                Status = new ArticleStatus(PublicationState.Retracted),
            },
            header with
            {
                Status = new ArticleStatus(PublicationState.Published, "Why"),
            },
            header with
            {
                Status = new ArticleStatus(PublicationState.Published, Date: DateOnly.MinValue),
            },
            header with
            {
                Embargo = DateTimeOffset.UnixEpoch,
            },
        ];

        var hashes = others.Append(header).Select(other => ArticleHash.Of(other, Article.Blocks));

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
