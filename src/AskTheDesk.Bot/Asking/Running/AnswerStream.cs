using AskTheDesk.Bot.Answers;
using AskTheDesk.Bot.Showing;
using AskTheDesk.Citations;

namespace AskTheDesk.Bot.Asking.Running;

/// <summary>Hears how far the desk has come with an answer, and tells it to whoever shows it.</summary>
internal sealed class AnswerStream(Ticket ticket, ReplyBuilder replies) : IProgress<DeskProgress>
{
    private readonly Lock _gate = new();
    private readonly List<CheckedSentence> _passed = [];
    private DeskProgress.Searched? _searched;

    /// <summary>Grows with everything that happens, but for the line moving up.</summary>
    public int Version { get; private set; }

    /// <summary>Passages searched; 0 before.</summary>
    public int Passages => _searched?.Passages ?? 0;

    public AnswerProgress Now
    {
        get
        {
            if (ticket.Place is > 0 and var place)
            {
                return new AnswerProgress.InLine(place);
            }
            lock (_gate)
            {
                return _searched is { } searched ? Writing(searched) : new AnswerProgress.Searching();
            }
        }
    }

    public void Report(DeskProgress value)
    {
        lock (_gate)
        {
            Version++;
            switch (value)
            {
                case DeskProgress.Searched searched:
                    _searched = searched;
                    break;
                case DeskProgress.Passed passed:
                    _passed.Add(passed.Sentence);
                    break;
                case DeskProgress.FellBack:
                    _passed.Clear();
                    break;
            }
        }
    }

    /// <summary>The question is asked anew, or not at all: what was said so far is void.</summary>
    public void Restart()
    {
        lock (_gate)
        {
            Version++;
            _passed.Clear();
            _searched = null;
        }
    }

    /// <summary>What has passed the check by now; null when nothing has.</summary>
    public (DeskReply.Answered Reply, IReadOnlyList<CheckedSentence> Draft)? Passed()
    {
        lock (_gate)
        {
            List<CheckedSentence> draft = [.. _passed];
            return replies.Build(draft, []) is DeskReply.Answered answered ? (answered, draft) : null;
        }
    }

    private AnswerProgress.Writing Writing(DeskProgress.Searched searched) =>
        Passed() is var (reply, draft)
            ? new(searched.Passages, AnswerMaker.Sentences(reply), AnswerMaker.Sources(reply, draft))
            : new(searched.Passages, [], []);
}
