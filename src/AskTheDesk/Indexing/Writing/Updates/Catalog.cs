using System.Globalization;
using AskTheDesk.Articles;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Reading.Leaves;
using Lucene.Net.Index;
using Document = Lucene.Net.Documents.Document;

namespace AskTheDesk.Indexing.Writing.Updates;

/// <summary>Every article that the index holds, shown or not.</summary>
internal sealed class Catalog
{
    private readonly Dictionary<ArticleId, CatalogEntry> _entries = [];

    /// <summary>In no order.</summary>
    public IReadOnlyCollection<ArticleId> Articles => _entries.Keys;

    public static Catalog Read(DirectoryReader reader)
    {
        var catalog = new Catalog();
        foreach (var leaf in reader.Leaves.Select(context => context.AtomicReader))
        {
            foreach (var doc in LeafPostings.Live(leaf, new Term(FieldNames.Type, FieldNames.ArticleRecord)))
            {
                var document = leaf.Document(doc);
                catalog.Put(new ArticleId(document.Text(FieldNames.Article)), Entry(document));
            }
        }
        return catalog;
    }

    public CatalogEntry? Find(ArticleId article) => _entries.GetValueOrDefault(article);

    public void Put(ArticleId article, CatalogEntry entry) => _entries[article] = entry;

    public void Remove(ArticleId article) => _entries.Remove(article);

    /// <summary>The articles read from a root, by id, ordinally.</summary>
    public IReadOnlyList<ArticleId> In(string root) =>
        [
            .. _entries
                .Where(entry => string.Equals(entry.Value.Root, root, StringComparison.Ordinal))
                .Select(entry => entry.Key)
                .OrderBy(id => id.Value, StringComparer.Ordinal),
        ];

    /// <summary>What a commit of these articles says of itself.</summary>
    public CommitStamp Stamp(DateTimeOffset? run, MarkBook marks) =>
        new(
            _entries.Count,
            _entries.Values.Sum(entry => entry.Passages),
            _entries.Values.Max(entry => entry.Stated),
            run,
            marks
        );

    private static CatalogEntry Entry(Document document) =>
        new(
            document.Text(FieldNames.Hash),
            document.Text(FieldNames.Root),
            document.Text(FieldNames.File),
            int.Parse(document.Text(FieldNames.PassageCount), CultureInfo.InvariantCulture),
            StoredHeader.Read(document).Published is { Origin: DateOrigin.Stated, At: { } at } ? at : null
        );
}
