using AskTheDesk.Indexing.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Reading.Leaves;

/// <summary>A request's filter on the passages of one segment. Not for several threads.</summary>
internal sealed class LeafFilter
{
    private readonly NumericDocValues? _published;
    private readonly NumericDocValues? _day;
    private readonly SortedDocValues? _source;
    private readonly HashSet<int>? _sources;
    private readonly ArticleFilter _filter;

    public LeafFilter(AtomicReader leaf, ArticleFilter filter)
    {
        _filter = filter;
        _published = leaf.GetNumericDocValues(FieldNames.Published);
        _day = leaf.GetNumericDocValues(FieldNames.Day);
        _source = leaf.GetSortedDocValues(FieldNames.SourceKey);
        _sources = filter.Sources.Count == 0 ? null : [.. filter.Sources.Select(Ordinal)];
    }

    public bool Admits(int doc) => IsKnownBy(doc) && IsBetween(doc) && IsFromSource(doc);

    // A missing value reads as 0, the first instant of year 1: an unknown date is before any other.
    private bool IsKnownBy(int doc) => (_published?.Get(doc) ?? 0) <= _filter.AsOf.UtcTicks;

    private bool IsBetween(int doc)
    {
        if (_filter.From is null && _filter.To is null)
        {
            return true;
        }
        var day = _day?.Get(doc) ?? 0;
        return day > 0
            && day >= (_filter.From?.DayNumber ?? 0)
            && day <= (_filter.To?.DayNumber ?? int.MaxValue);
    }

    private bool IsFromSource(int doc) =>
        _sources is null || (_source is not null && _sources.Contains(_source.GetOrd(doc)));

    /// <summary>Below -1 for a source that the segment does not have; -1 is a passage without one.</summary>
    private int Ordinal(string source) =>
        _source?.LookupTerm(new BytesRef(SourceKey.Of(source))) is >= 0 and var ordinal ? ordinal : -2;
}
