using AskTheDesk.Articles;

namespace AskTheDesk.Passages;

/// <summary>A stretch of an article, the unit of retrieval and citation.</summary>
/// <param name="Kind">What its blocks are; a caption never shares a passage with anything else.</param>
/// <param name="Text">The article's clean text from its first sentence's start to its last one's end.</param>
/// <param name="Sentences">At least one, in order; ranges count in the article's clean text.</param>
public sealed record Passage(
    PassageId Id,
    ArticleId Article,
    BlockKind Kind,
    string Text,
    IReadOnlyList<Sentence> Sentences
)
{
    /// <summary>Offset of its first character in the article's clean text, in UTF-16 units.</summary>
    public int Start => Sentences[0].Start;
}
