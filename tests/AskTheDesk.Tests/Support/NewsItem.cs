using AskTheDesk.Articles;
using AskTheDesk.Passages;

namespace AskTheDesk.Tests.Support;

/// <summary>Articles and passages to put into an index.</summary>
internal static class NewsItem
{
    /// <summary>An article of paragraphs whose hash stands for its text.</summary>
    public static Article Of(string id, params string[] paragraphs) =>
        new(
            new ArticleHeader(
                new ArticleId(id),
                $"Title of {id}",
                TitleInferred: false,
                Byline: null,
                Source: null,
                Section: null,
                Url: null,
                PublicationDate.Unknown,
                ArticleKind.News,
                ArticleStatus.Published,
                Embargo: null
            ),
            [.. paragraphs.Select(text => new Block(BlockKind.Paragraph, text))],
            string.Join('|', paragraphs)
        );

    public static Article Titled(this Article article, string title) =>
        article with
        {
            Header = article.Header with { Title = title },
        };

    public static Article From(this Article article, string source) =>
        article with
        {
            Header = article.Header with { Source = source },
        };

    /// <summary>States a publication date.</summary>
    public static Article On(this Article article, string date) =>
        article with
        {
            Header = article.Header with
            {
                Published = new PublicationDate(Some.Instant(date), DateOrigin.Stated),
            },
        };

    public static Article Retracted(this Article article) =>
        article with
        {
            Header = article.Header with { Status = new ArticleStatus(PublicationState.Retracted) },
        };

    public static Article Embargoed(this Article article, string until) =>
        article with
        {
            Header = article.Header with { Embargo = Some.Instant(until) },
        };

    /// <summary>A passage for each block, of one sentence.</summary>
    public static IReadOnlyList<Passage> Passages(Article article)
    {
        var passages = new List<Passage>();
        var start = 0;
        foreach (var block in article.Blocks)
        {
            var id = new PassageId($"{article.Id}#{passages.Count}");
            passages.Add(
                new Passage(id, article.Id, block.Kind, block.Text, [new Sentence(block.Text, start)])
            );
            start += block.Text.Length + Article.BlockSeparator.Length;
        }
        return passages;
    }
}
