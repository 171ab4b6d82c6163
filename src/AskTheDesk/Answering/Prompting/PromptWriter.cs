using System.Runtime.CompilerServices;
using AskTheDesk.Answering.Chatting;
using AskTheDesk.Answering.Drafting;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Answering.Prompting;

/// <summary>
/// Has a chat model write the answer. What it writes is outside data: markers, figures and names are for the check
/// to judge. Creating one loads Semantic Kernel, which takes longer than a quoted answer does.
/// </summary>
public sealed class PromptWriter : IAnswerWriter, IDisposable
{
    // A token is hardly ever longer: an endpoint that keeps to the limit never meets this one.
    private const int CharactersPerToken = 8;

    private readonly ModelOptions _options;
    private readonly ModelChat _chat;

    /// <summary>A writer over its own connections.</summary>
    /// <exception cref="OptionsValidationException">An option is out of range.</exception>
    public PromptWriter(IOptions<ModelOptions> options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Value;
        _chat = new ModelChat(_options, AnswerPrompt.Text, clock);
    }

    public string Name => _options.Id.Trim();

    public async IAsyncEnumerable<DraftPart> WriteAsync(
        Query query,
        IReadOnlyList<Hit> hits,
        [EnumeratorCancellation] CancellationToken token
    )
    {
        if (hits.Count == 0)
        {
            yield break;
        }
        var draft = new DraftReader(_options.MaxOutput * CharactersPerToken);
        var (isCut, usage) = (false, default(TokenUsage));
        await foreach (var chunk in _chat.AskAsync(Variables(query, hits), token))
        {
            isCut |= chunk.IsCut;
            usage = chunk.Usage ?? usage;
            foreach (var sentence in draft.Read(chunk.Text))
            {
                yield return new DraftSentence(sentence);
            }
            if (draft.IsFull)
            {
                break;
            }
        }
        foreach (var sentence in draft.End(isCut))
        {
            yield return new DraftSentence(sentence);
        }
        if (usage is not null)
        {
            yield return new DraftUsage(usage);
        }
        if (draft.IsEmpty)
        {
            throw new WriterException(
                isCut || draft.IsFull ? "the model finished no sentence" : "the model said nothing"
            );
        }
    }

    public void Dispose() => _chat.Dispose();

    private Dictionary<string, string> Variables(Query query, IReadOnlyList<Hit> hits) =>
        new(StringComparer.Ordinal)
        {
            ["today"] = PublishedWords.Day(query.AsOf),
            ["refusal"] = AnswerPrompt.Refusal,
            ["passages"] = PassageSheet.Write(hits, _options.PassageTokens),
            ["question"] = PlainData.From(query.Text),
        };
}
