using System.Collections.Concurrent;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Reading.Leaves;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AskTheDesk.Indexing.Reading;

/// <summary>
/// What a commit may show at an instant, with the counts that weigh its terms. They are taken over exactly
/// these passages: Lucene's own count deleted and hidden ones too, so that scores would change with the
/// order of indexing and tell of what is hidden.
/// </summary>
internal sealed class VisibleArchive
{
    private readonly ConcurrentDictionary<Term, int> _frequencies = new();
    private readonly long _since;
    private readonly long _until;

    public VisibleArchive(DirectoryReader reader, MarkBook marks, DateTimeOffset now)
    {
        var visibility = new Visibility(marks, now);
        var sources = new SourceCount();
        foreach (var context in reader.Leaves)
        {
            Leaves.Add(
                new VisibleLeaf(context, visibility.Of(context.AtomicReader, FieldNames.PassageRecord))
            );
            var articles = visibility.Of(context.AtomicReader, FieldNames.ArticleRecord);
            Count(context.AtomicReader, articles);
            sources.Add(context.AtomicReader, articles);
        }
        Sources = sources.Sources;
        Passages = Leaves.Sum(leaf => leaf.Count);
        Length = Leaves.Sum(leaf => leaf.Length());
        (_since, _until) = (visibility.SinceTicks, visibility.UntilTicks);
    }

    public List<VisibleLeaf> Leaves { get; } = [];

    public int Articles { get; private set; }

    public int Passages { get; }

    /// <summary>All passages' bodies together, in terms.</summary>
    public long Length { get; }

    /// <summary>The newest stated publication date, or null.</summary>
    public DateTimeOffset? Newest { get; private set; }

    /// <summary>Its publications, most articles first.</summary>
    public IReadOnlyList<ArchiveSource> Sources { get; }

    /// <summary>Whether an embargo begins or ends between this view's instant and another.</summary>
    public bool HoldsAt(DateTimeOffset now) => _since <= now.UtcTicks && now.UtcTicks < _until;

    /// <summary>How many of the passages hold a term.</summary>
    public int Frequency(Term term) =>
        _frequencies.GetOrAdd(term, static (key, leaves) => leaves.Sum(leaf => leaf.Frequency(key)), Leaves);

    private void Count(AtomicReader leaf, FixedBitSet articles)
    {
        Articles += articles.Cardinality;
        var stated = leaf.GetNumericDocValues(FieldNames.Stated);
        for (var doc = 0; doc < leaf.MaxDoc && stated is not null; doc++)
        {
            if (articles.Get(doc) && stated.Get(doc) is > 0 and var ticks && ticks > (Newest?.UtcTicks ?? 0))
            {
                Newest = new DateTimeOffset(ticks, TimeSpan.Zero);
            }
        }
    }
}
