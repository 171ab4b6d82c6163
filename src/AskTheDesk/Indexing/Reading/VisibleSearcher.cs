using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AskTheDesk.Indexing.Reading;

/// <summary>Weighs terms by the passages that may be shown.</summary>
internal sealed class VisibleSearcher : IndexSearcher
{
    private readonly VisibleArchive _archive;

    public VisibleSearcher(DirectoryReader reader, VisibleArchive archive, Bm25 constants)
        : base(reader)
    {
        _archive = archive;
        Similarity = new PassageSimilarity(constants);
    }

    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        new(term.Bytes, _archive.Frequency(term), -1);

    public override CollectionStatistics CollectionStatistics(string field) =>
        new(field, _archive.Passages, -1, _archive.Length, -1);
}
