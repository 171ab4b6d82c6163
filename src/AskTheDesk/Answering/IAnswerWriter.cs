using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Answering;

/// <summary>Writes an answer from hits: with a model, or by quoting.</summary>
public interface IAnswerWriter
{
    /// <summary>How the writer is named in a reply: <c>quotes</c>, or the model's id.</summary>
    string Name { get; }

    /// <summary>
    /// The draft, sentence by sentence, each citing hits by rank. None at all means that the hits do not
    /// answer the question.
    /// </summary>
    /// <exception cref="WriterException">The writer failed; another may answer in its stead.</exception>
    IAsyncEnumerable<DraftPart> WriteAsync(Query query, IReadOnlyList<Hit> hits, CancellationToken token);
}
