using System.Runtime.CompilerServices;
using AskTheDesk.Answering;
using AskTheDesk.Answering.Prompting;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Support;

/// <summary>
/// A model that knows nothing but its prompt: it gives back the passage there that shares most words with the
/// question, and says nothing when the prompt holds none.
/// </summary>
internal sealed class ObedientModel(string template) : IAnswerWriter
{
    public string Name => "obedient";

    public async IAsyncEnumerable<DraftPart> WriteAsync(
        Query query,
        IReadOnlyList<Hit> hits,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        await Task.CompletedTask;
        var prompt = template.Replace(
            "{{$passages}}",
            PassageSheet.Write(hits, 2000),
            StringComparison.Ordinal
        );
        var seen = hits.Where(hit => prompt.Contains(hit.Passage.Text, StringComparison.Ordinal));
        if (seen.MaxBy(hit => Shared(query, hit)) is { } best)
        {
            yield return new DraftSentence($"{best.Passage.Text.TrimEnd('.')} [{best.Rank}].");
        }
    }

    private static int Shared(Query query, Hit hit) =>
        query.Terms.Count(term => hit.Passage.Text.Contains(term.Word, StringComparison.OrdinalIgnoreCase));
}
