using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Delivering;
using AskTheDesk.Bot.Port.Ids;
using AskTheDesk.Bot.Recording;
using AskTheDesk.Questions;
using Microsoft.Extensions.Logging;

namespace AskTheDesk.Bot.Asking;

/// <summary>
/// The record as answering needs it: a record that cannot be read or written costs the memory and the buttons,
/// never the answer.
/// </summary>
internal sealed class KeptAnswers(RecordBook book, ILogger<KeptAnswers> log)
{
    public void Add(Answer answer) => Try(() => book.Add(answer));

    /// <summary>Says where an answer's messages are.</summary>
    public void Stands(AnswerId answer, Placed placed) =>
        Try(() => book.Stands(answer, placed.Channel, placed.Messages));

    /// <summary>The conversation so far, oldest first.</summary>
    public IReadOnlyList<Turn> Turns(AskedBy by) => Try(() => book.Turns(by), []);

    /// <summary>The answer that a message of the bot's belongs to; null when it is none, or no longer kept.</summary>
    public Answer? FindAt(MessageId message) => Try(() => book.FindAt(message), null);

    /// <summary>Whether somebody is to be told here how to ask: once.</summary>
    public bool FirstHint(ChannelId place, UserId user) => Try(() => book.FirstHint(place, user), false);

    private void Try(Action act) =>
        Try(
            () =>
            {
                act();
                return true;
            },
            false
        );

    private T Try<T>(Func<T> act, T otherwise)
    {
        try
        {
            return act();
        }
        catch (RecordException e)
        {
            Log.RecordFailed(log, e.Message);
            return otherwise;
        }
    }
}
