using AskTheDesk.Articles;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Reading.Leaves;
using Lucene.Net.Index;
using Document = Lucene.Net.Documents.Document;

namespace AskTheDesk.Indexing.Reading;

/// <summary>Looks an article up by its id.</summary>
internal static class ArticleLookup
{
    /// <summary>Its status, the desk's mark before its own word; null when unknown or under embargo.</summary>
    public static ArticleStatus? Status(OpenCommit commit, ArticleId article, DateTimeOffset now)
    {
        var record = Record(commit, article);
        return record?.Instant(FieldNames.EmbargoAt) > now
            ? null
            : commit.Marks.Find(article)?.Status ?? (record is null ? null : StoredHeader.Status(record));
    }

    private static Document? Record(OpenCommit commit, ArticleId article) =>
        commit
            .Reader.Leaves.SelectMany(leaf =>
                LeafPostings
                    .Live(leaf.AtomicReader, new Term(FieldNames.Article, article.Value))
                    .Select(doc => leaf.AtomicReader.Document(doc))
            )
            .FirstOrDefault();
}
