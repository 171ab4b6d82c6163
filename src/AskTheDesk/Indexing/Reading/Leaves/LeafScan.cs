using AskTheDesk.Indexing.Documents;
using AskTheDesk.Passages;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Reading.Leaves;

/// <summary>
/// Walks the passages of one segment that match any clause. Lucene's own Boolean query adds a passage's
/// parts up in an order that depends on the segment, so that equal passages may differ in the last digit;
/// here each passage's parts are added in the request's order.
/// </summary>
internal sealed class LeafScan
{
    private readonly VisibleLeaf _leaf;
    private readonly IReadOnlyList<ClauseWeight> _clauses;
    private readonly Scorer?[] _scorers;
    private readonly LeafFilter _filter;
    private readonly double[] _parts;
    private readonly int[] _required;

    public LeafScan(VisibleLeaf leaf, IReadOnlyList<ClauseWeight> clauses, ArticleFilter filter)
    {
        _leaf = leaf;
        _clauses = clauses;
        _filter = new LeafFilter(leaf.Reader, filter);
        _parts = new double[clauses.Count];
        _required = [.. Enumerable.Range(0, clauses.Count).Where(i => clauses[i].Clause.Required)];
        _scorers = [.. clauses.Select(clause => clause.Scorer(leaf))];
    }

    public void AddTo(TopFound top)
    {
        var ids = _leaf.Reader.GetBinaryDocValues(FieldNames.Passage);
        for (var doc = First(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = NextAfter(doc))
        {
            if (HasRequired(doc) && _filter.Admits(doc) && Score(doc) is var score && !top.IsTooLow(score))
            {
                top.Add(new Found(_leaf.Context.DocBase + doc, Id(ids, doc), score, [.. _parts]));
            }
        }
    }

    private static PassageId Id(BinaryDocValues ids, int doc)
    {
        var bytes = new BytesRef();
        ids.Get(doc, bytes);
        return new PassageId(bytes.Utf8ToString());
    }

    private int First()
    {
        foreach (var scorer in _scorers)
        {
            scorer?.NextDoc();
        }
        return Lowest();
    }

    private int NextAfter(int doc)
    {
        foreach (var scorer in _scorers)
        {
            if (scorer?.DocID == doc)
            {
                scorer.NextDoc();
            }
        }
        return Lowest();
    }

    private int Lowest()
    {
        var lowest = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var scorer in _scorers)
        {
            lowest = Math.Min(lowest, scorer?.DocID ?? lowest);
        }
        return lowest;
    }

    private bool HasRequired(int doc)
    {
        foreach (var i in _required)
        {
            if (_scorers[i]?.DocID != doc)
            {
                return false;
            }
        }
        return true;
    }

    private double Score(int doc)
    {
        var sum = 0.0;
        for (var i = 0; i < _scorers.Length; i++)
        {
            var matches = _scorers[i]?.DocID == doc;
            _parts[i] = matches ? _clauses[i].Clause.Weight * (_scorers[i]?.GetScore() ?? 0) : 0;
            sum += _parts[i];
        }
        return sum;
    }
}
