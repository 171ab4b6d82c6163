using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Questions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Bot.Recording;

/// <summary>
/// What is kept of questions, answers and votes: buttons and the conversation's memory read it, also after a
/// restart. Fit for any number of threads; every method throws <see cref="RecordException"/> when the record
/// cannot be used.
/// </summary>
public sealed class RecordBook(IOptions<RecordOptions> options, TimeProvider clock) : IDisposable
{
    private const int LongestReason = 1000;

    private readonly RecordStore _store = new(options.Value.Path);

    /// <summary>Whether anything was ever recorded.</summary>
    public bool Exists => _store.Exists;

    /// <summary>Keeps an answer; one with the same id is replaced.</summary>
    public void Add(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _store.Use(connection =>
            connection.Run(
                """
                INSERT INTO answers (id, asker, channel, is_private, outcome, at, index_version, answer)
                VALUES ($id, $asker, $channel, $private, $outcome, $at, $version, $answer)
                ON CONFLICT (id) DO UPDATE SET outcome = $outcome, at = $at, index_version = $version, answer = $answer
                """,
                ("$id", answer.Id.Value),
                ("$asker", Signed(answer.By.Asker.Value)),
                ("$channel", Signed(answer.By.Channel.Value)),
                ("$private", answer.By.IsPrivate),
                ("$outcome", answer.Outcome.ToString()),
                ("$at", answer.By.At.ToUnixTimeMilliseconds()),
                ("$version", answer.Search.Version),
                ("$answer", AnswerJson.Write(answer))
            )
        );
    }

    /// <summary>Says where an answer's messages are.</summary>
    public void Stands(AnswerId answer, ChannelId channel, IReadOnlyList<MessageId> messages) =>
        _store.Use(connection =>
            messages.Sum(message =>
                connection.Run(
                    """
                    INSERT OR REPLACE INTO messages (message, channel, answer)
                    SELECT $message, $channel, id FROM answers WHERE id = $answer
                    """,
                    ("$message", Signed(message.Value)),
                    ("$channel", Signed(channel.Value)),
                    ("$answer", answer.Value)
                )
            )
        );

    /// <summary>An answer; null when it is not kept, or no longer.</summary>
    public Answer? Find(AnswerId id) =>
        _store.Use(connection =>
            Read(connection.Scalar<string>("SELECT answer FROM answers WHERE id = $id", ("$id", id.Value)))
        );

    /// <summary>The answer that one of the bot's messages belongs to, or null.</summary>
    public Answer? FindAt(MessageId message) => _store.Use(connection => At(connection, message));

    /// <summary>
    /// The conversation so far, oldest first: in a thread everybody's, elsewhere the asker's own in that
    /// channel. What was asked privately is remembered to its asker's private questions alone.
    /// </summary>
    public IReadOnlyList<Turn> Turns(AskedBy by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return _store.Use(connection => Memory.Turns(connection, by));
    }

    /// <summary>An answer as a turn of a conversation.</summary>
    public static Turn TurnOf(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(answer.Standalone, string.Join(' ', answer.Sentences.Select(sentence => sentence.Text)));
    }

    /// <summary>Counts a vote; the last one of somebody on an answer counts.</summary>
    public void Vote(Vote vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        _store.Use(connection =>
            connection.Run(
                """
                INSERT OR REPLACE INTO votes (answer, voter, up, reason, at)
                SELECT id, $voter, $up, $reason, $at FROM answers WHERE id = $answer
                """,
                ("$answer", vote.Answer.Value),
                ("$voter", Signed(vote.Voter.Value)),
                ("$up", vote.Up),
                (
                    "$reason",
                    vote.Reason is { Length: > LongestReason } long_ ? long_[..LongestReason] : vote.Reason
                ),
                ("$at", vote.At.ToUnixTimeMilliseconds())
            )
        );
    }

    /// <summary>The votes against answers, oldest first; none on what was asked privately.</summary>
    public IReadOnlyList<Downvote> Downvotes() =>
        _store.Use(connection =>
            connection
                .Rows(
                    row =>
                        (
                            Answer: Read(row.GetString(0)),
                            Reason: row.IsDBNull(1) ? null : row.GetString(1),
                            At: DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))
                        ),
                    """
                    SELECT answers.answer, votes.reason, votes.at
                    FROM votes JOIN answers ON answers.id = votes.answer
                    WHERE up = 0 AND is_private = 0
                    ORDER BY votes.at, votes.answer
                    """
                )
                .SelectMany(row =>
                    row.Answer is { } answer
                        ? [new Downvote(answer, row.Reason, row.At)]
                        : Array.Empty<Downvote>()
                )
                .ToList()
        );

    /// <summary>Deletes all that was kept of somebody: questions, answers, votes, hints.</summary>
    /// <returns>Answers deleted.</returns>
    public int Forget(UserId user) =>
        _store.Use(connection =>
        {
            var who = ("$user", (object?)Signed(user.Value));
            connection.Run("DELETE FROM votes WHERE voter = $user", who);
            connection.Run("DELETE FROM hints WHERE user = $user", who);
            return connection.Run("DELETE FROM answers WHERE asker = $user", who);
        });

    /// <summary>Remembers that somebody was told in a channel how to ask.</summary>
    /// <returns>Whether they had not been.</returns>
    public bool FirstHint(ChannelId channel, UserId user) =>
        _store.Use(connection =>
            connection.Run(
                "INSERT OR IGNORE INTO hints (channel, user) VALUES ($channel, $user)",
                ("$channel", Signed(channel.Value)),
                ("$user", Signed(user.Value))
            ) > 0
        );

    /// <summary>Deletes what is older than <see cref="RecordOptions.Retention"/>.</summary>
    /// <returns>Answers deleted.</returns>
    public int Prune() =>
        options.Value.Retention == TimeSpan.Zero
            ? 0
            : _store.Use(connection =>
                connection.Run(
                    "DELETE FROM answers WHERE at < $oldest",
                    ("$oldest", (clock.GetUtcNow() - options.Value.Retention).ToUnixTimeMilliseconds())
                )
            );

    public void Dispose() => _store.Dispose();

    internal static Answer? At(SqliteConnection connection, MessageId message) =>
        Read(
            connection.Scalar<string>(
                "SELECT answers.answer FROM messages JOIN answers ON id = messages.answer WHERE message = $message",
                ("$message", Signed(message.Value))
            )
        );

    internal static Answer? Read(string? json) => json is null ? null : AnswerJson.Read(json);

    /// <summary>Discord's ids have 64 bits without a sign, SQLite's numbers have one.</summary>
    internal static long Signed(ulong id) => unchecked((long)id);
}
