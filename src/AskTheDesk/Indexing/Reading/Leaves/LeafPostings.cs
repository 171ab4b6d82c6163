using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Reading.Leaves;

/// <summary>The records of a segment that hold a term.</summary>
internal static class LeafPostings
{
    /// <summary>In ascending order.</summary>
    /// <param name="accepted">Only these; null is all, deleted ones too.</param>
    /// <returns>Null when the segment does not have the term.</returns>
    public static DocsEnum? Of(AtomicReader leaf, Term term, IBits? accepted)
    {
        var terms = leaf.GetTerms(term.Field)?.GetEnumerator();
        return terms is not null && terms.SeekExact(term.Bytes)
            ? terms.Docs(accepted, null, DocsFlags.NONE)
            : null;
    }

    /// <summary>The same, not deleted, in ascending order.</summary>
    public static IEnumerable<int> Live(AtomicReader leaf, Term term)
    {
        var docs = Of(leaf, term, leaf.LiveDocs);
        if (docs is null)
        {
            yield break;
        }
        while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            yield return docs.DocID;
        }
    }
}
