namespace AskTheDesk.Articles;

/// <summary>What a block of an article's body is.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    Caption,
    Quote,
    ListItem,
}
