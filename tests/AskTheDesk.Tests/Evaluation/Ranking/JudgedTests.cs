using AskTheDesk.Evaluation.Ranking;

namespace AskTheDesk.Tests.Evaluation.Ranking;

public sealed class JudgedTests
{
    // Ranks 2 and 4 are relevant, by 1 and 2; another relevant document, by 1, was not found.
    private static readonly Judged Some = new([0, 1, 0, 2, 0], [1, 2, 1]);

    [Fact]
    public void Average_precision_counts_what_was_not_found()
    {
        // (1/2 + 2/4 + 0) / 3
        Some.AveragePrecision().Should().BeApproximately(1 / 3.0, 1e-12);
    }

    [Fact]
    public void Discounted_gain_is_held_against_the_best_order()
    {
        // (1/log2(3) + 2/log2(5)) / (2/log2(2) + 1/log2(3) + 1/log2(4))
        var found = 0.6309297536 + (2 / 2.3219280949);
        var best = 2 + 0.6309297536 + 0.5;

        Some.Ndcg().Should().BeApproximately(found / best, 1e-9);
        Some.Ndcg(2).Should().BeApproximately(0.6309297536 / (2 + 0.6309297536), 1e-9);
    }

    [Fact]
    public void Precision_recall_and_first_rank_stop_at_their_depth()
    {
        Some.Precision(4).Should().Be(0.5);
        Some.Precision(10).Should().Be(0.2);
        Some.Recall(2).Should().BeApproximately(1 / 3.0, 1e-12);
        Some.ReciprocalRank().Should().Be(0.5);
        Some.ReciprocalRank(1).Should().Be(0);
        Some.Success(1).Should().Be(0);
        Some.Success(2).Should().Be(1);
    }

    [Fact]
    public void Without_anything_relevant_everything_is_0()
    {
        var none = new Judged([0, 0], []);

        (none.AveragePrecision() + none.Ndcg() + none.Recall(5) + none.ReciprocalRank()).Should().Be(0);
    }

    [Fact]
    public void Equal_scores_are_ranked_by_name_descending()
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal) { ["b"] = 1, ["x"] = -1 };

        var judged = Judged.Of([("a", 1), ("b", 1), ("c", 1), ("d", 2)], levels);

        judged.Levels.Should().Equal(0, 0, 1, 0);
        judged.Relevant.Should().Equal(1);
    }

    [Fact]
    public void Scores_are_compared_in_single_precision()
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal) { ["b"] = 1 };

        Judged.Of([("a", 1.00000000001), ("b", 1)], levels).Levels.Should().Equal(1, 0);
    }

    [Fact]
    public void Every_figure_is_that_of_trec_eval()
    {
        var run = TrecFiles.Run();
        var measured = TrecFiles
            .Expected()
            .Where(row => row.Query != "all")
            .Select(row => (row, ours: Measures(Judged.Of(run[row.Query], TrecFiles.Levels(row.Query)))))
            .ToList();

        measured.Should().HaveCount(60);
        foreach (var ((query, figures), ours) in measured)
        {
            figures.Should().OnlyContain(figure => Rounded(ours[figure.Key]).Equals(figure.Value), query);
        }
        var all = TrecFiles.Expected().Single(row => row.Query == "all").Figures;
        all.Should()
            .OnlyContain(figure =>
                Rounded(measured.Average(query => query.ours[figure.Key])).Equals(figure.Value)
            );
    }

    private static double Rounded(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);

    private static Dictionary<string, double> Measures(Judged judged) =>
        new(StringComparer.Ordinal)
        {
            ["P_10"] = judged.Precision(10),
            ["P_5"] = judged.Precision(5),
            ["map"] = judged.AveragePrecision(),
            ["ndcg"] = judged.Ndcg(),
            ["ndcg_cut_10"] = judged.Ndcg(10),
            ["ndcg_cut_20"] = judged.Ndcg(20),
            ["ndcg_cut_5"] = judged.Ndcg(5),
            ["recall_10"] = judged.Recall(10),
            ["recall_100"] = judged.Recall(100),
            ["recall_20"] = judged.Recall(20),
            ["recall_5"] = judged.Recall(5),
            ["recip_rank"] = judged.ReciprocalRank(),
            ["success_1"] = judged.Success(1),
            ["success_10"] = judged.Success(10),
            ["success_5"] = judged.Success(5),
        };
}
