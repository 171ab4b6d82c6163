using Microsoft.SemanticKernel;
using OpenAI.Chat;

namespace AskTheDesk.Answering.Chatting;

/// <summary>One answer being streamed.</summary>
internal sealed class ModelStream(IAsyncEnumerator<StreamingChatMessageContent> contents, Patience patience)
    : IAsyncDisposable
{
    private bool _ended;

    public ModelChunk Current { get; private set; } = new("", IsCut: false, Usage: null);

    /// <summary>Waits for the first words, so that what fails before them can be tried again.</summary>
    public async Task BeginAsync()
    {
        patience.AwaitFirst();
        while (await MoveAsync() && Current.Text.Length == 0)
        {
            patience.AwaitFirst();
        }
        patience.Rest();
    }

    /// <summary>Waits for the next piece; false at the end.</summary>
    /// <exception cref="IOException">The answer ended without saying so.</exception>
    /// <exception cref="WriterException">The endpoint's content filter stopped it.</exception>
    public async Task<bool> NextAsync()
    {
        patience.AwaitNext();
        var moved = await MoveAsync();
        patience.Rest();
        return moved;
    }

    public ValueTask DisposeAsync() => contents.DisposeAsync();

    private async Task<bool> MoveAsync()
    {
        if (!await contents.MoveNextAsync())
        {
            return _ended ? false : throw new IOException("No piece gave a reason for the end.");
        }
        if (contents.Current.InnerContent is StreamingChatCompletionUpdate update)
        {
            _ended |= update.FinishReason is not null;
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new WriterException("the model's endpoint withheld the answer");
            }
            Current = Chunk(contents.Current.Content ?? "", update);
        }
        return true;
    }

    private static ModelChunk Chunk(string text, StreamingChatCompletionUpdate update) =>
        new(
            text,
            update.FinishReason == ChatFinishReason.Length,
            update.Usage is { } usage ? new TokenUsage(usage.InputTokenCount, usage.OutputTokenCount) : null
        );
}
