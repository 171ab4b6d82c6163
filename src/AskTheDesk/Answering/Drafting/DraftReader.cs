using AskTheDesk.Answering.Prompting;

namespace AskTheDesk.Answering.Drafting;

/// <summary>
/// Reads a draft from what a model writes. A sentence that it repeats counts once, and a model that goes round in
/// circles is not read on. Where it says that the passages do not answer, the draft ends: what stood before is
/// judged by itself, what follows is not read.
/// </summary>
/// <param name="limit">Characters that are read; at least 1.</param>
internal sealed class DraftReader(int limit)
{
    // Twice happens; small models that repeat themselves more go on until they are stopped.
    private const int MostRepeats = 3;

    private readonly SentenceStream _sentences = new();
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private int _read;
    private int _repeats;
    private bool _refused;

    /// <summary>Nothing more is read.</summary>
    public bool IsFull => _read >= limit || _repeats >= MostRepeats;

    /// <summary>The model neither said anything nor refused.</summary>
    public bool IsEmpty => !_refused && _seen.Count == 0;

    /// <summary>The sentences that became whole with this piece.</summary>
    public IReadOnlyList<string> Read(string text)
    {
        var piece = text[..Math.Min(text.Length, limit - _read)];
        _read += piece.Length;
        return Keep(_sentences.Push(piece));
    }

    /// <summary>What is left when no more comes.</summary>
    /// <param name="isCut">The model was stopped before its end.</param>
    public IReadOnlyList<string> End(bool isCut) => Keep(_sentences.End(isCut || IsFull));

    private List<string> Keep(IReadOnlyList<string> sentences)
    {
        var kept = new List<string>();
        foreach (var sentence in sentences)
        {
            _refused |= IsRefusal(sentence);
            if (_refused)
            {
                break;
            }
            if (_seen.Add(sentence))
            {
                kept.Add(sentence);
            }
            else
            {
                _repeats++;
            }
        }
        return kept;
    }

    /// <summary>The refusal alone, whatever its case and punctuation, or at the start as it was asked for.</summary>
    private static bool IsRefusal(string sentence)
    {
        var words = sentence.AsSpan().Trim("\"'“”‘’.!*: ");
        return words.StartsWith(AnswerPrompt.Refusal, StringComparison.Ordinal)
            || words.Equals(AnswerPrompt.Refusal, StringComparison.OrdinalIgnoreCase);
    }
}
