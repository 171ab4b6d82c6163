using AskTheDesk.Articles;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Reading.Leaves;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Reading;

/// <summary>
/// The one place that decides what may be shown: nothing of an article that is retracted or removed, by its
/// own word or by the desk's mark, and nothing before its embargo ends.
/// </summary>
/// <param name="now">The clock's, never a question's as-of time.</param>
internal sealed class Visibility(MarkBook marks, DateTimeOffset now)
{
    /// <summary>From when this view holds: the last embargo that has ended.</summary>
    public long SinceTicks { get; private set; } = long.MinValue;

    /// <summary>Up to when it holds: the next embargo to end.</summary>
    public long UntilTicks { get; private set; } = long.MaxValue;

    /// <summary>A bit for each record of a type, passages or articles, that may be shown.</summary>
    public FixedBitSet Of(AtomicReader leaf, string type)
    {
        var visible = new FixedBitSet(Math.Max(1, leaf.MaxDoc));
        foreach (var doc in LeafPostings.Live(leaf, new Term(FieldNames.Type, type)))
        {
            visible.Set(doc);
        }
        foreach (var doc in Withdrawn(leaf).Concat(Embargoed(leaf)))
        {
            visible.Clear(doc);
        }
        return visible;
    }

    private IEnumerable<int> Withdrawn(AtomicReader leaf)
    {
        var stated = new[] { PublicationState.Retracted, PublicationState.Removed }.Select(state => new Term(
            FieldNames.State,
            state.ToString()
        ));
        var marked = marks.All.Select(mark => new Term(FieldNames.Article, mark.Article.Value));
        return stated.Concat(marked).SelectMany(term => LeafPostings.Live(leaf, term));
    }

    private IEnumerable<int> Embargoed(AtomicReader leaf)
    {
        var ends = leaf.GetNumericDocValues(FieldNames.Embargo);
        foreach (var doc in LeafPostings.Live(leaf, new Term(FieldNames.HasEmbargo, "yes")))
        {
            var end = ends.Get(doc);
            if (end > now.UtcTicks)
            {
                UntilTicks = Math.Min(UntilTicks, end);
                yield return doc;
            }
            else
            {
                SinceTicks = Math.Max(SinceTicks, end);
            }
        }
    }
}
