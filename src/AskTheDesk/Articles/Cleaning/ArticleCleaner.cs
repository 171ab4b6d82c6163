namespace AskTheDesk.Articles.Cleaning;

/// <summary>Raw text to title and blocks; pure.</summary>
public static class ArticleCleaner
{
    /// <summary>Leaves page furniture out, says what each block is, and finds the title.</summary>
    /// <param name="title">What the article states as its title; empty when it states none.</param>
    public static CleanArticle Clean(string text, string title = "")
    {
        var lines = text.Split('\n')
            .Select(line => CleanLine.Of(line))
            .Where(line => line.Length > 0)
            .ToList();
        var blocks = lines.Select(Block).ToList();
        if (title.Length > 0)
        {
            return new CleanArticle(title, false, blocks);
        }
        return blocks.Count > 1 && !".!?".Contains(blocks[0].Text[^1], StringComparison.Ordinal)
            ? new CleanArticle(blocks[0].Text, false, blocks[1..])
            : new CleanArticle(blocks.Count == 0 ? "" : blocks[0].Text, true, blocks);
    }

    private static Block Block(string line) =>
        line.StartsWith("• ", StringComparison.Ordinal)
            ? new Block(BlockKind.ListItem, line[2..])
            : new Block(BlockKind.Paragraph, line);
}
