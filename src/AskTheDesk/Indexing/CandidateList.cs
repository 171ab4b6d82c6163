namespace AskTheDesk.Indexing;

/// <summary>Candidates with the counts that weigh their terms, all of one commit.</summary>
/// <param name="Candidates">By score, then passage id, both descending.</param>
/// <param name="PassageCount">Passages in the commit.</param>
/// <param name="Frequencies">For each clause of the request, passages that hold its first term.</param>
public sealed record CandidateList(
    IReadOnlyList<Candidate> Candidates,
    int PassageCount,
    IReadOnlyList<int> Frequencies
);
