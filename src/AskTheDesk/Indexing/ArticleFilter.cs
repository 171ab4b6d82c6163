namespace AskTheDesk.Indexing;

/// <summary>Which articles a search may use. What may never be shown is left out besides, always.</summary>
/// <param name="AsOf">Leaves out articles published, or bounded, after this instant.</param>
/// <param name="From">Published on this day or later; leaves out unknown dates.</param>
/// <param name="To">Published on this day or earlier; leaves out unknown dates.</param>
/// <param name="Sources">From one of these sources, whatever the case; empty is all.</param>
public sealed record ArticleFilter(
    DateTimeOffset AsOf,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<string> Sources
);
