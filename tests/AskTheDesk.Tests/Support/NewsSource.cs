using AskTheDesk.Articles;
using AskTheDesk.Indexing.Writing;

namespace AskTheDesk.Tests.Support;

/// <summary>Sources to index, as the article reader would give them.</summary>
internal static class NewsSource
{
    /// <summary>Each article in a file of its id.</summary>
    public static ArticleSource Of(string root, params Article[] articles) =>
        Reading(root, [.. articles.Select(article => new SourceItem.Found(article, article.Id.Value))]);

    public static ArticleSource Reading(string root, params SourceItem[] items)
    {
        var report = new SourceReport(root);
        foreach (var item in items)
        {
            report.Add(item);
        }
        return new ArticleSource(root, [.. items, new SourceItem.Finished(report)]);
    }

    /// <summary>A file that is no readable article; the empty name is the root itself.</summary>
    public static SourceItem.Rejected Rejected(string file) =>
        new(new Rejection(file, null, null, "It is malformed."));

    public static SourceItem.Found Found(Article article, string file) => new(article, file);
}
