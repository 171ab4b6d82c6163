using Microsoft.Data.Sqlite;

namespace AskTheDesk.Bot.Recording;

/// <summary>Opens the record's file, made and migrated when first asked for. Fit for any number of threads.</summary>
internal sealed class RecordStore(string path) : IDisposable
{
    private const int Patience = 5;

    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = Patience,
    }.ToString();

    private readonly Lock _opening = new();
    private volatile bool _isReady;

    /// <summary>Whether there is a record already.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>Does something with the record, as one transaction.</summary>
    /// <exception cref="RecordException">It cannot be opened, read or written.</exception>
    public T Use<T>(Func<SqliteConnection, T> act)
    {
        try
        {
            Prepare();
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: true);
            var result = act(connection);
            transaction.Commit();
            return result;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new RecordException(
                $"{path} cannot be used ({Why(e)}); see that its folder can be written and the disk is not full.",
                e
            );
        }
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    private static string Why(Exception e) =>
        e is SqliteException sqlite ? $"SQLite error {sqlite.SqliteErrorCode}" : e.GetType().Name;

    private void Prepare()
    {
        lock (_opening)
        {
            if (_isReady)
            {
                return;
            }
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }
            using var connection = Open();
            connection.Run("PRAGMA journal_mode = WAL");
            RecordSchema.Bring(connection, path);
            _isReady = true;
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        // What is forgotten is overwritten; a lost last second after a power cut is bearable, a torn file is not.
        connection.Run("PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL");
        return connection;
    }
}
