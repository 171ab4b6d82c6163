using AskTheDesk.Questions;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Answering.Weighing;

/// <summary>Weighs each sentence of the hits as an answer to the question. Pure.</summary>
internal static class EvidenceRanker
{
    /// <summary>Every sentence of the hits, best first; of equals the one of the better hit, then the earlier.</summary>
    public static IReadOnlyList<Evidence> Rank(Query query, IReadOnlyList<Hit> hits)
    {
        var asked = new AskedMatter(query);
        var passages = hits.Select(hit => new HitMatter(hit, query)).ToList();
        var measure = new EvidenceMeasure(asked, passages);
        return
        [
            .. passages
                .SelectMany(hit =>
                    hit.Sentences.Select((_, i) => new Evidence(hit.Hit, i, measure.Of(hit, i)))
                )
                .OrderByDescending(evidence => evidence.Order),
        ];
    }
}
