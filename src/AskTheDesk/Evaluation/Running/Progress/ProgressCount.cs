using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Running.Progress;

/// <summary>Counts what is finished, on any thread.</summary>
internal sealed class ProgressCount(int total, IProgress<RunProgress>? progress)
{
    private readonly Lock _lock = new();
    private RunProgress _count = new(0, total, 0, 0);

    /// <summary>One more question is finished.</summary>
    /// <param name="kept">It was finished by an earlier run.</param>
    public void Add(QuestionRecord question, bool kept) =>
        Add(kept, question is { Right: false, Question.LeftOut: null, Outcome: not Outcome.Searched });

    /// <summary>One more question or claim is finished.</summary>
    public void Add(bool kept, bool wrong = false)
    {
        lock (_lock)
        {
            _count = _count with
            {
                Done = _count.Done + 1,
                Kept = _count.Kept + (kept ? 1 : 0),
                Wrong = _count.Wrong + (wrong ? 1 : 0),
            };
            progress?.Report(_count);
        }
    }
}
