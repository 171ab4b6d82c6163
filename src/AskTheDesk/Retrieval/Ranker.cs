using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Questions;

namespace AskTheDesk.Retrieval;

/// <summary>Scores candidates for a query and says why. Pure.</summary>
internal static class Ranker
{
    /// <summary>Hits by score, then passage id, both descending; ranks count from 1.</summary>
    public static IReadOnlyList<Hit> Rank(
        Query query,
        IReadOnlyList<NamedClause> clauses,
        IReadOnlyList<Candidate> candidates,
        RetrievalOptions options
    ) =>
        [
            .. candidates
                .Select(candidate => Score(query, clauses, candidate, options))
                .OrderByDescending(hit => hit.Score)
                .ThenByDescending(hit => hit.Passage.Id)
                .Select((hit, index) => hit with { Rank = index + 1 }),
        ];

    private static Hit Score(
        Query query,
        IReadOnlyList<NamedClause> clauses,
        Candidate candidate,
        RetrievalOptions options
    )
    {
        var parts = Matched(clauses, candidate).ToList();
        AddShare(parts, "date", Recency.Gain(candidate.Article.Published, query.AsOf, options));
        if (candidate.Passage.Kind == BlockKind.Caption)
        {
            AddShare(parts, "caption", options.CaptionWeight - 1);
        }
        parts.Sort((left, right) => Math.Abs(right.Value).CompareTo(Math.Abs(left.Value)));
        return new Hit(0, parts.Sum(part => part.Value), candidate.Passage, candidate.Article, parts);
    }

    private static IEnumerable<ScorePart> Matched(IReadOnlyList<NamedClause> clauses, Candidate candidate) =>
        clauses
            .Zip(candidate.ClauseScores)
            .Where(pair => pair.Second > 0)
            .Select(pair => new ScorePart(pair.First.Name, pair.Second));

    /// <summary>Adds a part that is a share of what the parts so far come to.</summary>
    private static void AddShare(List<ScorePart> parts, string name, double share)
    {
        if (share != 0)
        {
            parts.Add(new ScorePart(name, share * parts.Sum(part => part.Value)));
        }
    }
}
