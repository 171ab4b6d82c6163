namespace AskTheDesk.Indexing;

/// <summary>
/// What retrieval needs of an index, no wider than a search cluster could stand behind. Articles that are
/// retracted, or embargoed as the clock stands, never come out of it.
/// </summary>
public interface IPassageIndex
{
    /// <summary>The best candidates in the last commit; the same for the same request and commit.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    CandidateList Candidates(CandidateRequest request);

    /// <summary>What the last commit holds, for a reply to say.</summary>
    /// <exception cref="IndexException">There is no index, or it cannot be read.</exception>
    IndexSummary Summary();
}
