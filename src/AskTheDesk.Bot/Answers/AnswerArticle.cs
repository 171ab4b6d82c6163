using AskTheDesk.Articles;

namespace AskTheDesk.Bot.Answers;

/// <summary>What an answer shows of an article; outside data.</summary>
/// <param name="TitleInferred">The article has no headline; the title is its first words.</param>
/// <param name="Publication">Who published it, or null.</param>
/// <param name="Status">What had become of it when the answer was given.</param>
public sealed record AnswerArticle(
    ArticleId Id,
    string Title,
    bool TitleInferred,
    string? Publication,
    Uri? Url,
    PublicationDate Published,
    ArticleStatus Status
)
{
    public static AnswerArticle Of(ArticleHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new(
            header.Id,
            header.Title,
            header.TitleInferred,
            header.Source,
            header.Url,
            header.Published,
            header.Status
        );
    }
}
