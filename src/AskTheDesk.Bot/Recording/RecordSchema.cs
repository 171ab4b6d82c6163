using Microsoft.Data.Sqlite;

namespace AskTheDesk.Bot.Recording;

/// <summary>Brings a record to the newest schema, step by step from whichever it has.</summary>
internal static class RecordSchema
{
    // A step is never changed once it has shipped: records out there have taken it.
    private static readonly string[] Steps =
    [
        """
            CREATE TABLE answers (
                id TEXT PRIMARY KEY,
                asker INTEGER NOT NULL,
                channel INTEGER NOT NULL,
                is_private INTEGER NOT NULL,
                outcome TEXT NOT NULL,
                at INTEGER NOT NULL,
                index_version INTEGER,
                answer TEXT NOT NULL
            ) WITHOUT ROWID;
            CREATE INDEX answers_by_channel ON answers (channel, at);
            CREATE INDEX answers_by_asker ON answers (asker);
            CREATE INDEX answers_by_time ON answers (at);
            CREATE TABLE messages (
                message INTEGER PRIMARY KEY,
                channel INTEGER NOT NULL,
                answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE
            );
            CREATE INDEX messages_by_answer ON messages (answer);
            CREATE TABLE votes (
                answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
                voter INTEGER NOT NULL,
                up INTEGER NOT NULL,
                reason TEXT,
                at INTEGER NOT NULL,
                PRIMARY KEY (answer, voter)
            ) WITHOUT ROWID;
            CREATE INDEX votes_by_voter ON votes (voter);
            """,
        """
            CREATE TABLE hints (
                channel INTEGER NOT NULL,
                user INTEGER NOT NULL,
                PRIMARY KEY (channel, user)
            ) WITHOUT ROWID;
            """,
    ];

    /// <summary>The version that this build writes.</summary>
    public static int Version => Steps.Length;

    /// <summary>Takes the steps that are missing, each whole or not at all.</summary>
    /// <exception cref="RecordException">The record is of a later version.</exception>
    public static void Bring(SqliteConnection connection, string path)
    {
        // A second process may be doing the same: whoever comes second finds it done.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = connection.Scalar<long>("PRAGMA user_version");
        if (version > Version)
        {
            throw new RecordException(
                $"{path} is of version {version}, and this build knows versions up to {Version}: run the build that "
                    + "wrote it, or name another file in Record:Path."
            );
        }
        for (var step = version; step < Version; step++)
        {
            connection.Run(Steps[step]);
        }
        connection.Run($"PRAGMA user_version = {Version}");
        transaction.Commit();
    }
}
