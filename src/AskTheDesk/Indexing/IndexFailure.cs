using Lucene.Net.Index;

namespace AskTheDesk.Indexing;

/// <summary>What Lucene's exceptions mean to someone who runs the desk.</summary>
internal static class IndexFailure
{
    /// <summary>The exception to throw instead of one that came while reading or writing an index.</summary>
    public static IndexException Of(Exception exception, IndexFolder folder) =>
        exception switch
        {
            IndexNotFoundException or DirectoryNotFoundException => Missing(folder, exception),
            IndexFormatTooOldException or IndexFormatTooNewException => OtherFormat(
                folder,
                "another",
                exception
            ),
            UnauthorizedAccessException => new IndexException(
                $"The index in {folder.Name} is not open to this user: {exception.Message}",
                exception
            ),
            _ => Damaged(folder, exception),
        };

    /// <summary>For a write that failed, on a full disk perhaps.</summary>
    public static IndexException NotWritten(IndexFolder folder, Exception inner) =>
        new($"The index in {folder.Name} could not be written ({inner.Message}): it is as it was.", inner);

    /// <summary>For an index whose format is not this program's.</summary>
    /// <param name="format">The format it has.</param>
    public static IndexException OtherFormat(IndexFolder folder, string format, Exception? inner = null) =>
        new(
            $"The index in {folder.Name} has format {format}, this program needs {CommitStamp.Format}: "
                + "run 'index --rebuild'.",
            inner
        );

    /// <summary>For an index that must not be replaced, because no one can tell what it must not show.</summary>
    public static IndexException MarksLost(IndexFolder folder, Exception inner) =>
        new(
            $"The index in {folder.Name} cannot tell which articles were retracted or removed ({inner.Message}): "
                + "put back a copy of it, or delete it, run 'index', and retract and remove them again.",
            inner
        );

    private static IndexException Missing(IndexFolder folder, Exception inner) =>
        new($"There is no index in {folder.Name}: run 'index'.", inner);

    private static IndexException Damaged(IndexFolder folder, Exception inner) =>
        new($"The index in {folder.Name} cannot be read ({inner.Message}): run 'index --rebuild'.", inner);
}
