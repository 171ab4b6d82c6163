using AskTheDesk.Articles;
using AskTheDesk.Passages;

namespace AskTheDesk.Indexing;

/// <summary>A passage that matched, with what it matched by.</summary>
/// <param name="Score">The sum of <paramref name="ClauseScores"/>, from 0, higher is better.</param>
/// <param name="ClauseScores">Each clause's part of the score, in the request's order; 0 is no match.</param>
public sealed record Candidate(
    Passage Passage,
    ArticleHeader Article,
    double Score,
    IReadOnlyList<double> ClauseScores
);
