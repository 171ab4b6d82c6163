using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Questions;
using Microsoft.Data.Sqlite;

namespace AskTheDesk.Bot.Recording;

/// <summary>What a conversation remembers, read from the record.</summary>
internal static class Memory
{
    /// <summary>Turns remembered: what was said before is rarely meant.</summary>
    private const int MostTurns = 10;

    /// <summary>Nobody goes on tomorrow with "and when was that?".</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The conversation's turns, oldest first.</summary>
    public static IReadOnlyList<Turn> Turns(SqliteConnection connection, AskedBy by)
    {
        var answers = Recent(connection, by);
        if (by.IsThread && answers.Count < MostTurns && Opening(connection, by.Channel) is { } opening)
        {
            answers = [opening, .. answers];
        }
        return [.. answers.Select(RecordBook.TurnOf)];
    }

    /// <summary>The answer that a thread was opened on: the two have the same number.</summary>
    private static Answer? Opening(SqliteConnection connection, ChannelId thread) =>
        RecordBook.At(connection, new MessageId(thread.Value)) is { By.IsPrivate: false } answer
            ? answer
            : null;

    private static IReadOnlyList<Answer> Recent(SqliteConnection connection, AskedBy by)
    {
        var rows = connection.Rows(
            row => RecordBook.Read(row.GetString(0)),
            """
            SELECT answer FROM answers
            WHERE channel = $channel AND at <= $at AND at >= $oldest AND outcome <> 'Refused'
                AND (asker = $asker OR ($thread AND is_private = 0))
                AND (is_private = 0 OR ($private AND asker = $asker))
            ORDER BY at DESC LIMIT $most
            """,
            ("$channel", RecordBook.Signed(by.Channel.Value)),
            ("$at", by.At.ToUnixTimeMilliseconds()),
            ("$oldest", (by.At - Longest).ToUnixTimeMilliseconds()),
            ("$asker", RecordBook.Signed(by.Asker.Value)),
            ("$thread", by.IsThread),
            ("$private", by.IsPrivate),
            ("$most", MostTurns)
        );
        return [.. rows.OfType<Answer>().Reverse()];
    }
}
