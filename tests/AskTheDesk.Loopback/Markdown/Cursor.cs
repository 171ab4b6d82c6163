namespace AskTheDesk.Loopback.Markdown;

/// <summary>A place in a text, and what is allowed there.</summary>
/// <param name="Before">
/// What the rule before it took: null at the very beginning. A rule's inside starts with what stood before the rule,
/// so a heading may begin inside of bold words that begin a line.
/// </param>
internal readonly record struct Cursor(string Text, int At, string? Before, Scope Scope)
{
    public char Now => Text[At];

    public ReadOnlySpan<char> Rest => Text.AsSpan(At);

    /// <summary>Nothing or a line break stands before.</summary>
    public bool BeginsLine => Before is null or "" || Before.EndsWith('\n');

    /// <summary>As <see cref="BeginsLine"/>, and spaces may stand between.</summary>
    public bool BeginsIndented => Before is null or "" || Before.TrimEnd(' ').EndsWith('\n');

    /// <summary>Reads what stands inside of a rule.</summary>
    public IReadOnlyList<MarkdownNode> Parse(string inside) => Parse(inside, Scope);

    public IReadOnlyList<MarkdownNode> Parse(string inside, Scope scope) =>
        MarkdownParser.Parse(inside, Before, scope);
}
