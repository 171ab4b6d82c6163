using AskTheDesk.Articles;
using AskTheDesk.Passages;

namespace AskTheDesk.Retrieval;

/// <summary>A passage found for a query.</summary>
/// <param name="Rank">From 1; also the number a draft cites it by.</param>
/// <param name="Score">The sum of its parts; higher is better.</param>
/// <param name="Parts">What made the score, largest first.</param>
public sealed record Hit(
    int Rank,
    double Score,
    Passage Passage,
    ArticleHeader Article,
    IReadOnlyList<ScorePart> Parts
);
