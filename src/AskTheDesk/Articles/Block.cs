namespace AskTheDesk.Articles;

/// <summary>One paragraph, heading, caption, quote or list item, on one line, without markup.</summary>
public sealed record Block(BlockKind Kind, string Text);
