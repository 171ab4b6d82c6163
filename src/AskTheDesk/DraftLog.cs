using AskTheDesk.Answering;
using AskTheDesk.Citations;
using AskTheDesk.Retrieval;

namespace AskTheDesk;

/// <summary>Takes down what a writer says, each sentence checked as it comes.</summary>
internal sealed class DraftLog(CitationChecker checker, TimeProvider clock, IProgress<DeskProgress>? progress)
{
    private readonly List<CheckedSentence> _sentences = [];
    private TokenUsage? _tokens;
    private TimeSpan _total;
    private TimeSpan _checking;

    /// <summary>Something was written, and none of it passed.</summary>
    public bool NothingHolds =>
        _sentences.Count > 0
        && _sentences.TrueForAll(sentence => sentence.Judgement.Verdict != Verdict.Supported);

    /// <summary>Takes down a whole draft; what was written before a failure is kept.</summary>
    /// <exception cref="WriterException">The writer failed.</exception>
    public async Task RecordAsync(IAnswerWriter writer, SearchResult found, CancellationToken token)
    {
        var started = clock.GetTimestamp();
        try
        {
            await foreach (var part in writer.WriteAsync(found.Query, found.Hits, token))
            {
                Take(part, found.Hits);
            }
        }
        finally
        {
            _total = clock.GetElapsedTime(started);
        }
    }

    public CheckedDraft Draft(string writer, string? fallback) =>
        new([.. _sentences], writer, fallback, [], _tokens, _total - _checking, _checking);

    private void Take(DraftPart part, IReadOnlyList<Hit> hits)
    {
        switch (part)
        {
            case DraftUsage usage:
                _tokens = usage.Tokens;
                break;
            case DraftSentence sentence:
                Check(sentence, hits);
                break;
        }
    }

    private void Check(DraftSentence sentence, IReadOnlyList<Hit> hits)
    {
        var started = clock.GetTimestamp();
        var judged = checker.Check(sentence, hits);
        _checking += clock.GetElapsedTime(started);
        _sentences.Add(judged);
        if (judged.Judgement.Verdict == Verdict.Supported)
        {
            progress?.Report(new DeskProgress.Passed(judged));
        }
    }
}
