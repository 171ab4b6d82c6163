namespace AskTheDesk.Articles;

/// <summary>An article's state with the desk's note on it and the day it took effect.</summary>
public sealed record ArticleStatus(PublicationState State, string? Note = null, DateOnly? Date = null)
{
    /// <summary>Published and neither corrected nor retracted since.</summary>
    public static ArticleStatus Published { get; } = new(PublicationState.Published);
}
