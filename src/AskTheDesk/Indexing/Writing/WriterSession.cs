using AskTheDesk.Articles;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Passages;
using Lucene.Net.Index;

namespace AskTheDesk.Indexing.Writing;

/// <summary>
/// The one writer of an index, from taking its lock to giving it back. What is put in or taken out is seen
/// by no one before <see cref="Commit"/>; without it, nothing has happened.
/// </summary>
internal sealed class WriterSession : IDisposable
{
    private readonly IndexWriter _writer;
    private readonly WriterLock _lock;
    private bool _committed;

    private WriterSession(IndexWriter writer, WriterLock held)
    {
        _writer = writer;
        _lock = held;
    }

    /// <summary>Takes the lock.</summary>
    /// <param name="afresh">Nothing that the index holds is kept, once committed.</param>
    /// <exception cref="IndexException">Another holds the lock, or the index cannot be written.</exception>
    public static WriterSession Open(IndexFolder folder, WriterNote note, bool afresh = false)
    {
        try
        {
            var writer = new IndexWriter(folder.Directory, WriterSettings.Of(afresh));
            return new WriterSession(writer, WriterLock.Taken(folder, note));
        }
        catch (Lucene.Net.Store.LockObtainFailedException e)
        {
            throw WriterLock.Busy(folder, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw IndexFailure.Of(e, folder);
        }
    }

    /// <summary>Puts an article in, in place of what the index has of it.</summary>
    public void Put(Article article, IReadOnlyList<Passage> passages, Origin origin) =>
        _writer.UpdateDocuments(Of(article.Id), ArticleDocuments.Of(article, passages, origin));

    public void Delete(ArticleId article) => _writer.DeleteDocuments(Of(article));

    /// <summary>Makes all of it the archive, at once.</summary>
    public void Commit(CommitStamp stamp)
    {
        _writer.SetCommitData(stamp.ToUserData());
        _writer.Commit();
        _committed = true;
    }

    public void Dispose()
    {
        if (_committed)
        {
            _writer.Dispose();
        }
        else
        {
            _writer.Rollback();
        }
        _lock.Dispose();
    }

    private static Term Of(ArticleId article) => new(FieldNames.Article, article.Value);
}
