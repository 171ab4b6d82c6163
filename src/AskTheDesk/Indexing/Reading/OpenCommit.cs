using AskTheDesk.Indexing.Marking;
using Lucene.Net.Index;

namespace AskTheDesk.Indexing.Reading;

/// <summary>One open commit, with what may be shown of it as the clock stands.</summary>
internal sealed class OpenCommit
{
    private volatile VisibleArchive? _visible;

    private OpenCommit(DirectoryReader reader, CommitKey key)
    {
        Reader = reader;
        Key = key;
        Stamp = CommitStamp.Read(reader.IndexCommit.UserData);
    }

    public DirectoryReader Reader { get; }

    public CommitKey Key { get; }

    public CommitStamp Stamp { get; }

    public MarkBook Marks => Stamp.Marks;

    /// <summary>The commit's generation.</summary>
    public long Version => Reader.IndexCommit.Generation;

    /// <summary>Takes over an open reader.</summary>
    /// <exception cref="IndexException">It is of another format; then the reader is closed.</exception>
    public static OpenCommit Of(DirectoryReader reader, CommitKey key, IndexFolder folder)
    {
        try
        {
            CommitStamp.Check(reader.IndexCommit.UserData, folder);
            return new OpenCommit(reader, key);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public VisibleArchive VisibleAt(DateTimeOffset now)
    {
        if (_visible is { } visible && visible.HoldsAt(now))
        {
            return visible;
        }
        return _visible = new VisibleArchive(Reader, Marks, now);
    }
}
