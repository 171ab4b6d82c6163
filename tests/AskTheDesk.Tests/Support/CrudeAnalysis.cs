using AskTheDesk.Indexing;

namespace AskTheDesk.Tests.Support;

/// <summary>Asks an index for terms as an analyzer would that cuts every word to three letters.</summary>
internal sealed class CrudeAnalysis(IPassageIndex index) : IPassageIndex
{
    public CandidateList Candidates(CandidateRequest request) =>
        index.Candidates(request with { Clauses = [.. request.Clauses.Select(Cut)] });

    public IndexSummary Summary() => index.Summary();

    private static SearchClause Cut(SearchClause clause) =>
        clause with
        {
            Terms = [.. clause.Terms.Select(term => term[..Math.Min(3, term.Length)])],
        };
}
