using AskTheDesk.Indexing.Documents;
using AskTheDesk.Indexing.Reading.Leaves;

namespace AskTheDesk.Indexing.Reading;

/// <summary>Answers a request from one view of a commit.</summary>
internal sealed class CandidateScan(VisibleArchive archive, VisibleSearcher searcher)
{
    public CandidateList Run(CandidateRequest request)
    {
        ClauseWeight[] clauses = [.. request.Clauses.Select(clause => new ClauseWeight(clause, searcher))];
        var top = new TopFound(request.Limit);
        foreach (var leaf in archive.Leaves)
        {
            new LeafScan(leaf, clauses, request.Filter).AddTo(top);
        }
        return new CandidateList(
            [.. top.Take().Select(Load)],
            archive.Passages,
            [.. request.Clauses.Select(Frequency)]
        );
    }

    private Candidate Load(Found found)
    {
        var document = searcher.Doc(found.Doc);
        return new Candidate(
            StoredPassage.Read(document),
            StoredHeader.Read(document),
            found.Score,
            found.Parts
        );
    }

    private int Frequency(SearchClause clause) =>
        clause.Terms.Count == 0 ? 0 : archive.Frequency(ClauseWeight.FirstTerm(clause));
}
