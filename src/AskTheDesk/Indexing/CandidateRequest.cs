namespace AskTheDesk.Indexing;

/// <summary>What retrieval asks of an index.</summary>
/// <param name="Clauses">Weighted terms and phrases; a passage needs to match at least one.</param>
/// <param name="Filter">Which articles may be used.</param>
/// <param name="Limit">Candidates wanted at most, from 1.</param>
public sealed record CandidateRequest(IReadOnlyList<SearchClause> Clauses, ArticleFilter Filter, int Limit);
