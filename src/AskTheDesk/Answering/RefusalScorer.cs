using AskTheDesk.Answering.Weighing;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Answering;

/// <summary>Judges from the hits whether the archive answers a question at all.</summary>
public static class RefusalScorer
{
    /// <summary>How sure it is that no hit answers, 0 to 1; 1 when there is none.</summary>
    public static double Score(SearchResult found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var evidence = EvidenceRanker.Rank(found.Query, found.Hits);
        return evidence.Count == 0 ? 1 : 1 - evidence[0].Odds;
    }
}
