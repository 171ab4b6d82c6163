using AskTheDesk.Indexing;
using AskTheDesk.Questions;
using Microsoft.Extensions.Options;

namespace AskTheDesk.Retrieval;

/// <summary>
/// Finds the passages for a query: candidates from the index, ranked, near-duplicates collapsed, no article
/// crowding out the others. The same query on the same commit gives the same hits.
/// </summary>
public sealed class Retriever(IPassageIndex index, IOptions<RetrievalOptions> options)
{
    /// <summary>The best hits, best first, at most as many as the writer is given.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public SearchResult Search(Query query) => Search(query, options.Value.PassageLimit);

    /// <summary>The best hits, best first.</summary>
    /// <param name="limit">Hits wanted at most, from 1.</param>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    public SearchResult Search(Query query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var clauses = ClauseBuilder.Build(query, options.Value);
        if (clauses.Count == 0)
        {
            return new SearchResult(query, []);
        }
        var found = index.Candidates(Request(query, clauses, limit));
        var ranked = Ranker.Rank(query, clauses, found.Candidates, options.Value);
        var hits = Cap(DuplicateCollapser.Collapse(ranked))
            .Take(limit)
            .Select((hit, i) => hit with { Rank = i + 1 });
        return new SearchResult(Rarity.Fill(query, found), [.. hits]);
    }

    private CandidateRequest Request(Query query, IReadOnlyList<NamedClause> clauses, int limit)
    {
        var asked = query.Asked;
        return new CandidateRequest(
            [.. clauses.Select(clause => clause.Clause)],
            new ArticleFilter(query.AsOf, asked.From, asked.To, asked.Sources),
            Math.Max(limit, options.Value.CandidateLimit)
        );
    }

    private IEnumerable<Hit> Cap(IEnumerable<Hit> hits)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var hit in hits)
        {
            var article = hit.Article.Id.Value;
            taken[article] = taken.GetValueOrDefault(article) + 1;
            if (taken[article] <= options.Value.PerArticle)
            {
                yield return hit;
            }
        }
    }
}
