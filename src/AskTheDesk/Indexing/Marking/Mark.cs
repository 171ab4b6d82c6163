using AskTheDesk.Articles;

namespace AskTheDesk.Indexing.Marking;

/// <summary>What the desk has decided about an article, whatever its file says.</summary>
/// <param name="State">Retracted, or removed: a removed one is not indexed again.</param>
/// <param name="Why">The desk's reason, or null.</param>
/// <param name="At">When it was decided.</param>
public sealed record Mark(ArticleId Article, PublicationState State, string? Why, DateTimeOffset At)
{
    public ArticleStatus Status => new(State, Why, DateOnly.FromDateTime(At.UtcDateTime));
}
