using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Port.Ids;

namespace AskTheDesk.Bot.Asking.Running;

/// <summary>A question that is being answered, and may be edited, stopped or withdrawn until it is.</summary>
internal sealed class RunningAnswer : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Action<RunningAnswer> _ended;
    private CancellationTokenSource _attempt = new();
    private bool _isSettled;

    public RunningAnswer(AnswerId id, UserId asker, string text, Action<RunningAnswer> ended)
    {
        (Id, Asker, Text) = (id, asker, text);
        _ended = ended;
    }

    public AnswerId Id { get; }

    public UserId Asker { get; }

    /// <summary>The question as it stands; outside data.</summary>
    public string Text { get; private set; }

    public Interruption Interruption { get; private set; }

    /// <summary>Begins to work on the question as it stands now, for the first time or after an edit.</summary>
    /// <returns>The text, and what is cancelled when that is interrupted.</returns>
    public (string Text, CancellationToken Interrupted) Begin()
    {
        lock (_gate)
        {
            if (Interruption == Interruption.Edited)
            {
                Interruption = Interruption.None;
                _attempt.Dispose();
                _attempt = new CancellationTokenSource();
            }
            return (Text, _attempt.Token);
        }
    }

    /// <summary>The question reads otherwise now. Nothing happens when its answer is settled, or it reads the same.</summary>
    public void Edit(string text)
    {
        lock (_gate)
        {
            if (_isSettled || IsOver || string.Equals(text, Text, StringComparison.Ordinal))
            {
                return;
            }
            Text = text;
            Interrupt(Interruption.Edited);
        }
    }

    /// <summary>Stops it; what has passed the check by now is the answer.</summary>
    /// <returns>Whether it was still going on.</returns>
    public bool Stop() => End(Interruption.Stopped);

    /// <summary>Gives it up.</summary>
    public void Withdraw() => End(Interruption.Withdrawn);

    /// <summary>From here on the answer is what it is.</summary>
    /// <returns>False when the question was edited meanwhile, and has to be worked on anew.</returns>
    public bool Settle()
    {
        lock (_gate)
        {
            _isSettled = Interruption != Interruption.Edited;
            return _isSettled;
        }
    }

    public void Dispose()
    {
        _ended(this);
        lock (_gate)
        {
            _isSettled = true;
            _attempt.Dispose();
        }
    }

    private bool IsOver => Interruption is Interruption.Stopped or Interruption.Withdrawn;

    private bool End(Interruption why)
    {
        lock (_gate)
        {
            if (_isSettled || IsOver)
            {
                return false;
            }
            Interrupt(why);
            return true;
        }
    }

    private void Interrupt(Interruption why)
    {
        Interruption = why;
        // What hears of it runs elsewhere, not under this lock.
        _ = _attempt.CancelAsync();
    }
}
