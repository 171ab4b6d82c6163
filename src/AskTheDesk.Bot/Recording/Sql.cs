using Microsoft.Data.Sqlite;

namespace AskTheDesk.Bot.Recording;

/// <summary>Statements on a connection, their values given by name.</summary>
internal static class Sql
{
    /// <summary>Runs a statement.</summary>
    /// <returns>Rows that changed.</returns>
    public static int Run(
        this SqliteConnection connection,
        string text,
        params ReadOnlySpan<(string Name, object? Value)> values
    )
    {
        using var command = Command(connection, text, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row, or the type's default when there is none.</summary>
    public static T? Scalar<T>(
        this SqliteConnection connection,
        string text,
        params ReadOnlySpan<(string Name, object? Value)> values
    )
    {
        using var command = Command(connection, text, values);
        return command.ExecuteScalar() is T value ? value : default;
    }

    /// <summary>Every row.</summary>
    public static IReadOnlyList<T> Rows<T>(
        this SqliteConnection connection,
        Func<SqliteDataReader, T> read,
        string text,
        params ReadOnlySpan<(string Name, object? Value)> values
    )
    {
        using var command = Command(connection, text, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }
        return rows;
    }

    private static SqliteCommand Command(
        SqliteConnection connection,
        string text,
        ReadOnlySpan<(string Name, object? Value)> values
    )
    {
        var command = connection.CreateCommand();
        // Only this project's own words come here; values go in beside them.
#pragma warning disable CA2100
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
        return command;
    }
}
