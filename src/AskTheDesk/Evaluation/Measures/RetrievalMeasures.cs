using System.Globalization;
using AskTheDesk.Evaluation.Ranking;
using AskTheDesk.Evaluation.Records;

namespace AskTheDesk.Evaluation.Measures;

/// <summary>
/// What the hits are worth. <c>answer@k</c> and, where a question has answers, <c>mrr@10</c> judge passages by
/// what they hold; the others judge articles by the sources that the suite expects.
/// </summary>
public static class RetrievalMeasures
{
    private const int MrrDepth = 10;

    public static IReadOnlyList<Measure<QuestionRecord>> All { get; } =
    [
        AnswerAt(1),
        AnswerAt(5),
        AnswerAt(10),
        AnswerAt(20),
        SourceRecallAt(1),
        SourceRecallAt(5),
        SourceRecallAt(10),
        SourceRecallAt(20),
        Measured.Mean(
            "mrr@10",
            "one over the rank of the first hit that is right, 0 from rank 11",
            record => Expectation.WantsWords(record.Question) || ArticleRanking.IsJudged(record),
            ReciprocalRank
        ),
        Measured.Mean(
            "ndcg@10",
            "discounted gain of the first 10 articles, as trec_eval has it",
            ArticleRanking.IsJudged,
            record => ArticleRanking.Of(record).Ndcg(10)
        ),
        Measured.Mean(
            "map",
            "mean average precision of articles, as trec_eval has it",
            ArticleRanking.IsJudged,
            record => ArticleRanking.Of(record).AveragePrecision()
        ),
    ];

    /// <summary>The rank of the first passage that holds the answer, from 1; null when none does.</summary>
    public static int? FirstHolding(QuestionRecord record) =>
        record.Hits.FirstOrDefault(hit => hit.Holds)?.Rank;

    private static Measure<QuestionRecord> AnswerAt(int depth) =>
        Measured.Portion(
            string.Create(CultureInfo.InvariantCulture, $"answer@{depth}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"questions whose answer is in the first {depth} passages"
            ),
            record => Expectation.WantsWords(record.Question),
            record => FirstHolding(record) <= depth
        );

    private static Measure<QuestionRecord> SourceRecallAt(int depth) =>
        Measured.Mean(
            string.Create(CultureInfo.InvariantCulture, $"source-recall@{depth}"),
            string.Create(CultureInfo.InvariantCulture, $"expected articles among the first {depth}"),
            ArticleRanking.IsJudged,
            record => ArticleRanking.Of(record).Recall(depth)
        );

    private static double ReciprocalRank(QuestionRecord record)
    {
        if (!Expectation.WantsWords(record.Question))
        {
            return ArticleRanking.Of(record).ReciprocalRank(MrrDepth);
        }
        return FirstHolding(record) is { } rank and <= MrrDepth ? 1.0 / rank : 0;
    }
}
