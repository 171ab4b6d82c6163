using AskTheDesk.Evaluation.Ranking;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Evaluation.Ranking;

public sealed class ArticleRankingTests
{
    [Fact]
    public void An_article_stands_where_its_best_passage_does()
    {
        var hits = SomeResult.Hits(("a", "1"), ("b", "2"), ("a", "3"), ("c", "4"));
        var record = SomeRecord.Of(SomeRecord.Question, SomeResult.NotInArchive(hits, [], 0.5));

        ArticleRanking.Articles(record).Should().Equal(("a", 4), ("b", 3), ("c", 1));
    }
}
