using System.Runtime.CompilerServices;
using AskTheDesk.Answering;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Support;

/// <summary>Writes the sentences it was given, then fails when it was told to.</summary>
internal sealed class ScriptedWriter(params string[] sentences) : IAnswerWriter
{
    public string? Failure { get; init; }

    public string Name => "scripted";

    public int Calls { get; private set; }

    public async IAsyncEnumerable<DraftPart> WriteAsync(
        Query query,
        IReadOnlyList<Hit> hits,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        await Task.CompletedTask;
        Calls++;
        foreach (var sentence in sentences)
        {
            yield return new DraftSentence(sentence);
        }
        if (Failure is { } failure)
        {
            throw new WriterException(failure);
        }
        yield return new DraftUsage(new TokenUsage(100, 10));
    }
}
