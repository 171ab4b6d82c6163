using AskTheDesk.Articles;

namespace AskTheDesk.Evaluation.Records;

/// <summary>A passage that was found.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Holds">With its title, it holds what the answer must say.</param>
public sealed record HitRecord(
    int Rank,
    double Score,
    string Passage,
    ArticleId Article,
    string Title,
    bool Holds
);
