using AskTheDesk.Answering;
using AskTheDesk.Citations;
using AskTheDesk.Retrieval;

namespace AskTheDesk;

/// <summary>Has a draft written and checks each sentence as it comes; quotes when the model cannot write.</summary>
public sealed class DraftDesk(DeskWriters writers, CitationChecker checker, TimeProvider clock)
{
    private const string NothingHeld = "none of the model's sentences passed the check";

    /// <summary>The model's draft where there is a model and something of its draft holds, else quotes.</summary>
    /// <param name="progress">Told of each sentence that passes; may be null.</param>
    public async Task<CheckedDraft> WriteAsync(
        SearchResult found,
        IProgress<DeskProgress>? progress,
        CancellationToken token
    )
    {
        if (writers.Model is not { } model)
        {
            return await QuoteAsync(found, progress, token);
        }
        var draft = await TryAsync(model, found, progress, token);
        if (draft.Fallback is not { } why)
        {
            return draft;
        }
        progress?.Report(new DeskProgress.FellBack(why));
        var quotes = await QuoteAsync(found, progress, token);
        return quotes with
        {
            Fallback = why,
            Discarded = draft.Sentences,
            Tokens = draft.Tokens,
            Writing = draft.Writing + quotes.Writing,
            Checking = draft.Checking + quotes.Checking,
        };
    }

    /// <summary>The articles' own sentences.</summary>
    /// <param name="progress">Told of each sentence that passes; may be null.</param>
    public async Task<CheckedDraft> QuoteAsync(
        SearchResult found,
        IProgress<DeskProgress>? progress,
        CancellationToken token
    )
    {
        var log = new DraftLog(checker, clock, progress);
        await log.RecordAsync(writers.Quotes, found, token);
        return log.Draft(writers.Quotes.Name, fallback: null);
    }

    private async Task<CheckedDraft> TryAsync(
        IAnswerWriter model,
        SearchResult found,
        IProgress<DeskProgress>? progress,
        CancellationToken token
    )
    {
        var log = new DraftLog(checker, clock, progress);
        try
        {
            await log.RecordAsync(model, found, token);
            return log.Draft(model.Name, log.NothingHolds ? NothingHeld : null);
        }
        catch (WriterException failure)
        {
            return log.Draft(model.Name, failure.Message);
        }
    }
}
