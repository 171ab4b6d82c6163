using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Writing.Updates;

/// <summary>What the index knows of an article that it holds, besides its text.</summary>
/// <param name="Hash">Of its content.</param>
/// <param name="Root">The source it was read from.</param>
/// <param name="File">Its file under the root.</param>
/// <param name="Passages">How many it has.</param>
/// <param name="Stated">The publication date that it states, or null.</param>
internal sealed record CatalogEntry(
    string Hash,
    string Root,
    string File,
    int Passages,
    DateTimeOffset? Stated
)
{
    public static CatalogEntry Of(Change.Put put, int passages) =>
        new(
            put.Article.ContentHash,
            put.Root,
            put.File,
            passages,
            put.Article.Header.Published is { Origin: DateOrigin.Stated, At: { } at } ? at : null
        );
}
