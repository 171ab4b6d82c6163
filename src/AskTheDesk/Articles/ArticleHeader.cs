namespace AskTheDesk.Articles;

/// <summary>All that is known of an article but its body: what a hit, a source or a miss shows.</summary>
/// <param name="TitleInferred">The article has no headline; the title is its first sentence, shortened.</param>
/// <param name="Url">An absolute http or https address, or null.</param>
/// <param name="Embargo">Not to be shown to anyone before this instant.</param>
public sealed record ArticleHeader(
    ArticleId Id,
    string Title,
    bool TitleInferred,
    string? Byline,
    string? Source,
    string? Section,
    Uri? Url,
    PublicationDate Published,
    ArticleKind Kind,
    ArticleStatus Status,
    DateTimeOffset? Embargo
);
