using AskTheDesk.Questions;

namespace AskTheDesk.Retrieval;

/// <summary>What a search found.</summary>
/// <param name="Query">The query, its terms' rarity in the archive filled in.</param>
/// <param name="Hits">Best first.</param>
public sealed record SearchResult(Query Query, IReadOnlyList<Hit> Hits);
