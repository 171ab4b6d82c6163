using AskTheDesk.Evaluation.Measures;
using AskTheDesk.Evaluation.Records;
using AskTheDesk.Evaluation.Suites;
using AskTheDesk.Retrieval;

namespace AskTheDesk.Evaluation.Running;

/// <summary>Makes records of hits.</summary>
internal static class HitRecords
{
    /// <summary>The hits in their order, each judged with its title against what must be said.</summary>
    public static IReadOnlyList<HitRecord> Of(SuiteQuestion question, IReadOnlyList<Hit> hits) =>
        [
            .. hits.Select(hit => new HitRecord(
                hit.Rank,
                hit.Score,
                hit.Passage.Id.Value,
                hit.Article.Id,
                hit.Article.Title,
                Expectation.Holds(question, $"{hit.Article.Title} {hit.Passage.Text}")
            )),
        ];
}
