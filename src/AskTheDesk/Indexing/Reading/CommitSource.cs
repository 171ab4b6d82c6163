using Lucene.Net.Index;

namespace AskTheDesk.Indexing.Reading;

/// <summary>
/// Lends the last commit, and goes over to a new one as soon as there is one. A new one is opened whole:
/// Lucene's own refresh overlooks a commit that only changes what is retracted, and after an index was
/// deleted and built again takes the old one's segments for the new one's.
/// </summary>
internal sealed class CommitSource(IndexFolder folder) : IDisposable
{
    private readonly Lock _opening = new();
    private volatile OpenCommit? _current;

    /// <summary>Lends the last commit for the length of a call.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public T Read<T>(Func<OpenCommit, T> read)
    {
        try
        {
            var commit = Acquire();
            try
            {
                return read(commit);
            }
            finally
            {
                commit.Reader.DecRef();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw IndexFailure.Of(e, folder);
        }
    }

    public void Dispose() => Replace(null);

    private OpenCommit Acquire()
    {
        while (true)
        {
            var key = CommitKey.Last(folder);
            var commit = _current is { } current && current.Key == key ? current : Open(key);
            // Another thread may have gone over to a new commit, and given this one back, just now.
            if (commit.Reader.TryIncRef())
            {
                return commit;
            }
        }
    }

    private OpenCommit Open(CommitKey key)
    {
        lock (_opening)
        {
            if (_current is { } current && current.Key == key)
            {
                return current;
            }
            // A commit that comes in between is opened under this key, and again for the next search.
            var opened = OpenCommit.Of(DirectoryReader.Open(folder.Directory), key, folder);
            Replace(opened);
            return opened;
        }
    }

    private void Replace(OpenCommit? next)
    {
        var last = _current;
        _current = next;
        last?.Reader.DecRef();
    }
}
