using AskTheDesk.Indexing.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Reading;

/// <summary>Counts the articles of each publication, whatever the case it is written in.</summary>
internal sealed class SourceCount
{
    private readonly Dictionary<string, ArchiveSource> _sources = new(StringComparer.Ordinal);

    /// <summary>Most articles first, then by name.</summary>
    public IReadOnlyList<ArchiveSource> Sources =>
        [
            .. _sources
                .Values.OrderByDescending(source => source.Articles)
                .ThenBy(source => source.Name, StringComparer.Ordinal),
        ];

    /// <summary>Counts a leaf's articles.</summary>
    /// <param name="articles">Those that may be shown.</param>
    public void Add(AtomicReader leaf, FixedBitSet articles)
    {
        if (leaf.GetSortedDocValues(FieldNames.SourceKey) is not { } keys)
        {
            return;
        }
        var stated = leaf.GetNumericDocValues(FieldNames.Stated);
        var key = new BytesRef();
        for (var doc = 0; doc < leaf.MaxDoc; doc++)
        {
            if (articles.Get(doc) && keys.GetOrd(doc) >= 0)
            {
                keys.Get(doc, key);
                Add(key.Utf8ToString(), leaf, doc, stated?.Get(doc) ?? 0);
            }
        }
    }

    private void Add(string key, AtomicReader leaf, int doc, long ticks)
    {
        var known = _sources.TryGetValue(key, out var source)
            ? source
            : new ArchiveSource(leaf.Document(doc).Find(FieldNames.Source) ?? key, 0, null);
        var newest =
            ticks > (known.Newest?.UtcTicks ?? 0) ? new DateTimeOffset(ticks, TimeSpan.Zero) : known.Newest;
        _sources[key] = known with { Articles = known.Articles + 1, Newest = newest };
    }
}
