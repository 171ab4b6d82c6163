using System.Globalization;
using System.Text.Json;
using Lucene.Net.Store;

namespace AskTheDesk.Indexing.Writing.Locking;

/// <summary>
/// The note beside Lucene's lock that says who holds it. The lock itself is the operating system's and goes
/// with its process; a note that a killed process left is overwritten by the next.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private const string FileName = "writer.json";

    private readonly string? _path;

    private WriterLock(string? path) => _path = path;

    /// <summary>Leaves a note once the lock is held.</summary>
    public static WriterLock Taken(IndexFolder folder, WriterNote note)
    {
        var path = PathIn(folder);
        if (path is not null)
        {
            File.WriteAllText(path, JsonSerializer.Serialize(note, WriterNoteJson.Default.WriterNote));
        }
        return new WriterLock(path);
    }

    /// <summary>For the second writer.</summary>
    public static IndexException Busy(IndexFolder folder, LockObtainFailedException inner) =>
        new(
            $"The index in {folder.Name} is being written by {Holder(folder)}: try again when it is done.",
            inner
        );

    public void Dispose()
    {
        if (_path is not null)
        {
            File.Delete(_path);
        }
    }

    private static string Holder(IndexFolder folder) =>
        Read(PathIn(folder)) is { } note
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"process {note.Pid} on {note.Host} ('{note.Verb}', since {note.Since:u})"
            )
            : "another process";

    private static WriterNote? Read(string? path)
    {
        try
        {
            return path is null
                ? null
                : JsonSerializer.Deserialize(File.ReadAllText(path), WriterNoteJson.Default.WriterNote);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static string? PathIn(IndexFolder folder) =>
        folder.LucenePath is { } path ? Path.Combine(path, FileName) : null;
}
