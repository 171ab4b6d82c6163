using System.Security.Cryptography;
using System.Text;
using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Reading.Leaves;
using AskTheDesk.Passages;
using Lucene.Net.Index;

namespace AskTheDesk.Benchmarks.Kills;

/// <summary>An archive to the last character: for each article a digest of its content hash and passages.</summary>
internal sealed class ArchiveImage
{
    private readonly Dictionary<string, string> _articles;

    private ArchiveImage(Dictionary<string, string> articles) => _articles = articles;

    public int Articles => _articles.Count;

    /// <summary>What an index of a source should hold; the index has no part in it.</summary>
    public static ArchiveImage OfSource(string folder, CancellationToken token) =>
        new(
            new ArticleReader(TimeProvider.System)
                .Read(folder, token)
                .OfType<SourceItem.Found>()
                .Select(found => found.Article)
                .ToDictionary(
                    article => article.Id.Value,
                    article => Digest(article.ContentHash, PassageSplitter.Split(article)),
                    StringComparer.Ordinal
                )
        );

    /// <summary>What an index does hold.</summary>
    public static ArchiveImage OfIndex(IndexFolder folder)
    {
        using var reader = DirectoryReader.Open(folder.Directory);
        var passages = Records(reader, FieldNames.PassageRecord)
            .Select(StoredPassage.Read)
            .ToLookup(passage => passage.Article.Value, StringComparer.Ordinal);
        var articles = Records(reader, FieldNames.ArticleRecord)
            .ToDictionary(
                record => record.Text(FieldNames.Article),
                record => Digest(record.Text(FieldNames.Hash), passages[record.Text(FieldNames.Article)]),
                StringComparer.Ordinal
            );
        // A passage without its article is as wrong as one that is missing.
        foreach (var lost in passages.Where(group => !articles.ContainsKey(group.Key)))
        {
            articles.Add(lost.Key, "passages without their article");
        }
        return new(articles);
    }

    public bool IsSame(ArchiveImage other) =>
        _articles.Count == other._articles.Count
        && _articles.All(article =>
            string.Equals(
                other._articles.GetValueOrDefault(article.Key),
                article.Value,
                StringComparison.Ordinal
            )
        );

    private static IEnumerable<Lucene.Net.Documents.Document> Records(DirectoryReader reader, string type) =>
        reader.Leaves.SelectMany(leaf =>
            LeafPostings
                .Live(leaf.AtomicReader, new Term(FieldNames.Type, type))
                .Select(doc => leaf.AtomicReader.Document(doc))
        );

    private static string Digest(string hash, IEnumerable<Passage> passages)
    {
        var text = new StringBuilder(hash);
        foreach (var passage in passages)
        {
            text.Append('\n')
                .Append(passage.Id)
                .Append(' ')
                .Append(passage.Kind)
                .Append(' ')
                .Append(passage.Text);
            text.AppendJoin(' ', passage.Sentences);
        }
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
