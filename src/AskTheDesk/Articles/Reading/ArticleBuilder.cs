using AskTheDesk.Articles.Cleaning;
using AskTheDesk.Articles.Reading.Files;

namespace AskTheDesk.Articles.Reading;

/// <summary>Puts a header and a raw text together.</summary>
internal static class ArticleBuilder
{
    /// <summary>Cleans, dates and hashes.</summary>
    /// <exception cref="ArticleFormatException">The text is too long, or nothing of it is left when clean.</exception>
    public static Article Build(ArticleHeader stated, string text, DateTimeOffset now)
    {
        ArticleLimits.Check(text);
        var clean = ArticleCleaner.Clean(text, stated.Title);
        if (clean.Blocks.Count == 0)
        {
            throw new ArticleFormatException("There is no text, or nothing but page furniture.");
        }
        var header = stated with
        {
            Title = clean.Title,
            TitleInferred = clean.TitleInferred,
            Published =
                stated.Published.Origin == DateOrigin.Stated
                    ? stated.Published
                    : PublicationBound.Infer(clean, now),
        };
        return new Article(header, clean.Blocks, ArticleHash.Of(header, clean.Blocks));
    }
}
