using System.Runtime.CompilerServices;
using System.Threading.Channels;
using AskTheDesk.Answering;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Tests.Bot.Support;

/// <summary>A writer that quotes the best passage's sentences one by one, each when a test lets it.</summary>
internal sealed class PacedWriter : IAnswerWriter
{
    private readonly Channel<bool> _turns = Channel.CreateUnbounded<bool>();
    private readonly SemaphoreSlim _asked = new(0);

    public string Name => "paced";

    /// <summary>The questions that were written about, in order, standing on their own.</summary>
    public List<string> Questions { get; } = [];

    /// <summary>Waits until one more question is being written about.</summary>
    public Task Asked(CancellationToken token) => _asked.WaitAsync(token);

    /// <summary>Lets one more sentence be written.</summary>
    public void Next() => _turns.Writer.TryWrite(true);

    /// <summary>Lets everything end.</summary>
    public void Finish() => _turns.Writer.TryComplete();

    public async IAsyncEnumerable<DraftPart> WriteAsync(
        Query query,
        IReadOnlyList<Hit> hits,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        lock (Questions)
        {
            Questions.Add(query.Text);
        }
        _asked.Release();
        foreach (var sentence in hits[0].Passage.Sentences)
        {
            var isFinished = !await _turns.Reader.WaitToReadAsync(token);
            if (!isFinished)
            {
                await _turns.Reader.ReadAsync(token);
            }
            yield return new DraftSentence($"{sentence.Text.TrimEnd('.')} [1].");
        }
    }
}
