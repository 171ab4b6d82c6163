using System.Runtime.CompilerServices;
using AskTheDesk.Answering.Weighing;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Answering;

/// <summary>Answers with the articles' own sentences, as they stand, each cited. Needs no model.</summary>
public sealed class QuotingWriter : IAnswerWriter
{
    public string Name => "quotes";

    /// <summary>
    /// The sentences that answer best; where articles give different answers, one of each, newest first.
    /// </summary>
    public async IAsyncEnumerable<DraftPart> WriteAsync(
        Query query,
        IReadOnlyList<Hit> hits,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        await Task.CompletedTask;
        var quotes = QuoteChooser.Choose(query, EvidenceRanker.Rank(query, hits));
        foreach (var quote in quotes.Evidence)
        {
            token.ThrowIfCancellationRequested();
            yield return new DraftSentence($"{quote.Sentence.Text} [{quote.Hit.Rank}]", quotes.Differ);
        }
    }
}
