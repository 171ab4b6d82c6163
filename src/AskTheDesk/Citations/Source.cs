using AskTheDesk.Articles;
using AskTheDesk.Passages;

namespace AskTheDesk.Citations;

/// <summary>A passage that a reply cites.</summary>
/// <param name="Number">From 1, by first use.</param>
/// <param name="Quote">The sentence of it, exactly as it stands, that supports what first cites it.</param>
public sealed record Source(int Number, ArticleHeader Article, PassageId Passage, string Quote);
