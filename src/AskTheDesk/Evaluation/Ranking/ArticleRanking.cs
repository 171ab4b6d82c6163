using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Ranking;

/// <summary>Judges the articles of a question's hits; an article stands where its best passage does.</summary>
public static class ArticleRanking
{
    /// <summary>Whether the suite says which articles are relevant.</summary>
    public static bool IsJudged(QuestionRecord record) => record.Question.Relevant.Count > 0;

    /// <summary>The articles by score and then by id, both descending.</summary>
    public static IReadOnlyList<(string Document, double Score)> Articles(QuestionRecord record) =>
        RankOrder.Sort(
            record
                .Hits.GroupBy(hit => hit.Article.Value, StringComparer.Ordinal)
                .Select(hits => (hits.Key, hits.Max(hit => hit.Score)))
        );

    public static Judged Of(QuestionRecord record) => Judged.Of(Articles(record), record.Question.Relevant);
}
