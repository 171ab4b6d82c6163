using AskTheDesk.Articles;
using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Writing.Locking;
using AskTheDesk.Passages;
using Lucene.Net.Index;

namespace AskTheDesk.Indexing.Writing;

/// <summary>
/// The one writer of an index, from taking its lock to giving it back. What is put in or taken out is seen
/// by no one before <see cref="Commit"/>; without it, nothing has happened.
/// </summary>
internal sealed class WriterSession : IDisposable
{
    private readonly IndexFolder _folder;
    private readonly IndexWriter _writer;
    private readonly WriterLock _lock;
    private bool _committed;

    private WriterSession(IndexFolder folder, IndexWriter writer, WriterLock held)
    {
        _folder = folder;
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
            return Begin(folder, note, new IndexWriter(folder.Directory, WriterSettings.Of(afresh)));
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
    /// <exception cref="IndexException">It could not be written.</exception>
    public void Put(Article article, IReadOnlyList<Passage> passages, Origin origin) =>
        Write(writer =>
            writer.UpdateDocuments(Of(article.Id), ArticleDocuments.Of(article, passages, origin))
        );

    /// <summary>Takes an article out.</summary>
    /// <exception cref="IndexException">It could not be written.</exception>
    public void Delete(ArticleId article) => Write(writer => writer.DeleteDocuments(Of(article)));

    /// <summary>Makes all of it the archive, at once.</summary>
    /// <exception cref="IndexException">It could not be written.</exception>
    public void Commit(CommitStamp stamp)
    {
        Write(writer =>
        {
            writer.SetCommitData(stamp.ToUserData());
            writer.Commit();
        });
        _committed = true;
    }

    public void Dispose()
    {
        // Before the lock is free: afterwards the note may be the next writer's.
        _lock.Dispose();
        if (_committed)
        {
            _writer.Dispose();
        }
        else
        {
            _writer.Rollback();
        }
    }

    private static WriterSession Begin(IndexFolder folder, WriterNote note, IndexWriter writer)
    {
        try
        {
            return new WriterSession(folder, writer, WriterLock.Taken(folder, note));
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    private void Write(Action<IndexWriter> write)
    {
        try
        {
            write(_writer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw IndexFailure.NotWritten(_folder, e);
        }
    }

    private static Term Of(ArticleId article) => new(FieldNames.Article, article.Value);
}
