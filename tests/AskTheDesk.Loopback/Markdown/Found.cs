namespace AskTheDesk.Loopback.Markdown;

/// <summary>What a rule takes from the text.</summary>
/// <param name="Length">How many characters it takes, at least one.</param>
internal sealed record Found(int Length, MarkdownNode Node)
{
    public static Found Text(int length, string shown) => new(length, new MarkdownNode.Text(shown));
}
