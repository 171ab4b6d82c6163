using AskTheDesk.Indexing.Marking;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AskTheDesk.Indexing.Reading;

/// <summary>One open commit, with what may be shown of it as the clock stands.</summary>
internal sealed class CommitSearcher : IndexSearcher
{
    private readonly DirectoryReader _reader;
    private volatile VisibleArchive? _visible;

    /// <summary>Takes over an open reader.</summary>
    /// <exception cref="IndexException">It is of another format.</exception>
    public CommitSearcher(DirectoryReader reader, IndexFolder folder)
        : base(reader)
    {
        _reader = reader;
        CommitStamp.Check(reader.IndexCommit.UserData, folder);
        Stamp = CommitStamp.Read(reader.IndexCommit.UserData);
    }

    public CommitStamp Stamp { get; }

    /// <summary>The commit's generation.</summary>
    public long Version => _reader.IndexCommit.Generation;

    public MarkBook Marks => Stamp.Marks;

    public DirectoryReader Reader => _reader;

    public VisibleArchive VisibleAt(DateTimeOffset now)
    {
        if (_visible is { } visible && visible.HoldsAt(now))
        {
            return visible;
        }
        return _visible = new VisibleArchive(_reader, Marks, now);
    }
}
