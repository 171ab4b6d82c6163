using AskTheDesk.Articles;
using AskTheDesk.Language;

namespace AskTheDesk.Passages;

/// <summary>A sentence with what decides whether a passage may end after it.</summary>
/// <param name="Kind">Its block's.</param>
/// <param name="EndsBlock">It is the last one of its block.</param>
internal sealed record Unit(Sentence Sentence, BlockKind Kind, bool EndsBlock)
{
    public int Words { get; } = WordCount.Of(Sentence.Text);

    /// <summary>The same for the same text wherever it stands: 64-bit FNV-1a with its bits mixed.</summary>
    public ulong Hash { get; } = HashOf(Sentence.Text);

    private static ulong HashOf(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
