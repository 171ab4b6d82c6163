using System.Collections.Concurrent;
using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Asking.Running;

/// <summary>The questions that are being answered.</summary>
internal sealed class RunningAnswers
{
    private readonly ConcurrentDictionary<AnswerId, RunningAnswer> _running = new();
    private readonly ConcurrentDictionary<MessageId, RunningAnswer> _written = new();

    /// <summary>Takes one in; disposing it takes it out.</summary>
    /// <param name="message">The message it was written in, or null.</param>
    public RunningAnswer Begin(AnswerId id, UserId asker, string text, MessageId? message)
    {
        var running = new RunningAnswer(id, asker, text, ended => End(ended, message));
        _running[id] = running;
        if (message is { } written)
        {
            _written[written] = running;
        }
        return running;
    }

    public RunningAnswer? Find(AnswerId id) => _running.GetValueOrDefault(id);

    /// <summary>The one whose question was written in a message.</summary>
    public RunningAnswer? Find(MessageId message) => _written.GetValueOrDefault(message);

    private void End(RunningAnswer ended, MessageId? message)
    {
        _running.TryRemove(ended.Id, out _);
        if (message is { } written)
        {
            _written.TryRemove(written, out _);
        }
    }
}
