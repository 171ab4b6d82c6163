namespace AskTheDesk.Articles;

/// <summary>A cleaned article.</summary>
/// <param name="Header">All but the body.</param>
/// <param name="Blocks">The body in reading order, furniture and repeated captions gone.</param>
/// <param name="ContentHash">
/// Lower-case hexadecimal SHA-256 over everything that is indexed; equal hashes mean nothing to do.
/// </param>
public sealed record Article(ArticleHeader Header, IReadOnlyList<Block> Blocks, string ContentHash)
{
    /// <summary>Stands between two blocks of the clean text.</summary>
    public const string BlockSeparator = "\n\n";

    public ArticleId Id => Header.Id;

    /// <summary>The clean text: every block's, in order, a blank line between two.</summary>
    public string Text => string.Join(BlockSeparator, Blocks.Select(block => block.Text));
}
