using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AskTheDesk.Indexing.Reading;

/// <summary>Lends the last commit, and goes over to a new one as soon as there is one.</summary>
internal sealed class CommitSource(IndexFolder folder) : IDisposable
{
    private readonly Lock _opening = new();
    private volatile SearcherManager? _manager;

    /// <summary>Lends the last commit for the length of a call.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public T Read<T>(Func<CommitSearcher, T> read)
    {
        try
        {
            return ReadLast(read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw IndexFailure.Of(e, folder);
        }
    }

    public void Dispose() => _manager?.Dispose();

    private T ReadLast<T>(Func<CommitSearcher, T> read)
    {
        var manager = _manager ?? Open();
        var commit = (CommitSearcher)manager.Acquire();
        try
        {
            // The names in the folder tell; no file is opened while nothing has changed.
            if (commit.Version == SegmentInfos.GetLastCommitGeneration(folder.Directory))
            {
                return read(commit);
            }
        }
        finally
        {
            manager.Release(commit);
        }
        manager.MaybeRefreshBlocking();
        return ReadCurrent(manager, read);
    }

    private static T ReadCurrent<T>(SearcherManager manager, Func<CommitSearcher, T> read)
    {
        var commit = (CommitSearcher)manager.Acquire();
        try
        {
            return read(commit);
        }
        finally
        {
            manager.Release(commit);
        }
    }

    private SearcherManager Open()
    {
        lock (_opening)
        {
            return _manager ??= new SearcherManager(folder.Directory, new CommitOpener(folder));
        }
    }

    private sealed class CommitOpener(IndexFolder folder) : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) =>
            new CommitSearcher((DirectoryReader)reader, folder);
    }
}
