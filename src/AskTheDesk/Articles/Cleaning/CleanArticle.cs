namespace AskTheDesk.Articles.Cleaning;

/// <summary>What is left of a raw text.</summary>
/// <param name="TitleInferred">The title is the first sentence, shortened.</param>
public sealed record CleanArticle(string Title, bool TitleInferred, IReadOnlyList<Block> Blocks);
