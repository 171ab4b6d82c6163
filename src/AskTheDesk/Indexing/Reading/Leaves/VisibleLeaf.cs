using AskTheDesk.Indexing.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Reading.Leaves;

/// <summary>One segment of a commit and the passages in it that may be shown.</summary>
internal sealed class VisibleLeaf(AtomicReaderContext context, FixedBitSet passages)
{
    // Lucene counts deleted records too: where the counts agree, none is deleted and none hidden.
    private readonly bool _isWhole =
        passages.Cardinality
        == context.AtomicReader.DocFreq(new Term(FieldNames.Type, FieldNames.PassageRecord));

    public AtomicReaderContext Context => context;

    public AtomicReader Reader => context.AtomicReader;

    /// <summary>A bit for each record that is a passage and may be shown.</summary>
    public FixedBitSet Passages => passages;

    public int Count { get; } = passages.Cardinality;

    /// <summary>How many passages that may be shown hold a term.</summary>
    public int Frequency(Term term)
    {
        if (_isWhole)
        {
            return Reader.DocFreq(term);
        }
        var docs = LeafPostings.Of(Reader, term, passages);
        var count = 0;
        while (docs is not null && docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            count++;
        }
        return count;
    }

    /// <summary>The length of all passages that may be shown, in terms.</summary>
    public long Length()
    {
        var lengths = Reader.GetNormValues(FieldNames.Body);
        var sum = 0L;
        for (var doc = passages.NextSetBit(0); doc >= 0; doc = Next(doc))
        {
            sum += lengths?.Get(doc) ?? 0;
        }
        return sum;
    }

    private int Next(int doc) => doc + 1 < Reader.MaxDoc ? passages.NextSetBit(doc + 1) : -1;
}
