using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Writing;

/// <summary>A source of articles to bring the index up to date with.</summary>
/// <param name="Root">What the source is known by, now and in later runs.</param>
/// <param name="Items">Read once, while they are asked for; the last is <see cref="SourceItem.Finished"/>.</param>
public sealed record ArticleSource(string Root, IEnumerable<SourceItem> Items)
{
    /// <summary>A file or a folder.</summary>
    public static ArticleSource At(string path, ArticleReader reader, CancellationToken token) =>
        new(ArticleReader.RootOf(path), reader.Read(path, token));
}
