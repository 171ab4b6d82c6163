using AskTheDesk.Articles;

namespace AskTheDesk.Tests.Support;

/// <summary>Articles made for a test.</summary>
internal static class SomeArticle
{
    public static Article Of(params IEnumerable<Block> blocks) =>
        new(
            new ArticleHeader(
                new ArticleId("001.txt"),
                "A title",
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
            [.. blocks],
            "hash"
        );

    public static Article OfParagraphs(params IEnumerable<string> paragraphs) =>
        Of(paragraphs.Select(text => new Block(BlockKind.Paragraph, text)));

    /// <summary>A sentence of this many words that no other number gives.</summary>
    public static string Sentence(int number, int words) =>
        $"Sentence {number} {string.Join(' ', Enumerable.Repeat("word", words - 3))} ends.";
}
