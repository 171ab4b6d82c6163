using System.Globalization;
using System.Text;
using AskTheDesk.Evaluation.Ranking;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Reports;

/// <summary>Writes what was found in TREC's format: query, Q0, document, rank, score, tag.</summary>
public static class TrecRun
{
    private const string Tag = "ask-the-desk";

    /// <summary>
    /// Documents are articles where the suite says which are relevant, so that trec_eval gives our figures,
    /// else passages. Queries are named by suite and id. White space in a name becomes an underscore.
    /// </summary>
    public static string Write(IReadOnlyList<QuestionRecord> questions)
    {
        var judged = questions
            .Where(ArticleRanking.IsJudged)
            .Select(question => question.Suite)
            .ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var question in questions)
        {
            var documents = judged.Contains(question.Suite)
                ? ArticleRanking.Articles(question)
                : Passages(question);
            foreach (var (rank, (document, score)) in documents.Index())
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{Name(question.Key)} Q0 {Name(document)} {rank + 1} {score:R} {Tag}\n"
                );
            }
        }
        return text.ToString();
    }

    private static IReadOnlyList<(string Document, double Score)> Passages(QuestionRecord question) =>
        RankOrder.Sort(question.Hits.Select(hit => (hit.Passage, hit.Score)));

    private static string Name(string name) =>
        string.Concat(name.Select(letter => char.IsWhiteSpace(letter) ? '_' : letter));
}
