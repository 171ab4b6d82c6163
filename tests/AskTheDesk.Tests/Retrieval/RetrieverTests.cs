using AskTheDesk.Articles;
using AskTheDesk.Questions;
using AskTheDesk.Retrieval;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Retrieval;

public sealed class RetrieverTests
{
    [Fact]
    public void Ranks_count_from_one_and_scores_fall()
    {
        using var desk = new SmallDesk(
            NewsItem.Of("a.txt", "The harbour bridge closed on Monday for repairs."),
            NewsItem.Of("b.txt", "A bridge is a game of cards, and nothing closed.")
        );

        var hits = desk.Search("When did the harbour bridge close for repairs?");

        hits.Select(hit => hit.Rank).Should().Equal(1, 2);
        hits.Select(hit => hit.Article.Id.Value).Should().Equal("a.txt", "b.txt");
        hits.Select(hit => hit.Score).Should().BeInDescendingOrder();
    }

    [Fact]
    public void A_score_is_the_sum_of_its_parts()
    {
        using var desk = new SmallDesk(
            NewsItem.Of("a.txt", "The harbour bridge closed.").Titled("Bridge closed").On("2022-02-27")
        );

        var hit = desk.Search("harbour bridge")[0];

        hit.Parts.Sum(part => part.Value).Should().BeApproximately(hit.Score, 1e-9);
        hit.Parts.Select(part => part.Name)
            .Should()
            .BeEquivalentTo("body:harbour", "body:bridge", "title:bridge", "near:harbour bridge", "date");
    }

    [Fact]
    public void Words_in_quotation_marks_must_stand_as_they_are()
    {
        using var desk = new SmallDesk(
            NewsItem.Of("a.txt", "They called it a bridge to nowhere."),
            NewsItem.Of("b.txt", "The road to nowhere has a bridge.")
        );

        desk.Search("Who called it a \"bridge to nowhere\"?")
            .Should()
            .ContainSingle()
            .Which.Article.Id.Value.Should()
            .Be("a.txt");
    }

    [Fact]
    public void Of_two_reports_as_good_the_fresher_comes_first()
    {
        using var desk = new SmallDesk(
            NewsItem.Of("old.txt", "The harbour bridge is closed to lorries.").On("2021-02-27"),
            NewsItem.Of("new.txt", "The harbour bridge is closed to walkers.").On("2022-02-27")
        );

        desk.Search("Is the harbour bridge closed?")[0].Article.Id.Value.Should().Be("new.txt");
        desk.Retrieval.RecencyWeight = 0;
        desk.Search("Is the harbour bridge closed?")
            .Select(hit => hit.Parts.Any(part => part.Name == "date"))
            .Should()
            .Equal(false, false);
    }

    [Fact]
    public void Copies_are_collapsed_to_one()
    {
        const string Wire =
            "The harbour bridge closed on Monday after inspectors found cracks in two of its piers.";
        using var desk = new SmallDesk(
            NewsItem.Of("a.txt", Wire),
            NewsItem.Of("b.txt", $"{Wire} More to follow.")
        );

        desk.Search("harbour bridge cracks").Should().ContainSingle();
    }

    [Fact]
    public void A_caption_gives_way_to_the_paragraph_that_says_the_same()
    {
        var article = NewsItem.Of(
            "a.txt",
            "The harbour bridge closed on Monday, and lorries now go round by the coast road."
        );
        var caption = new Block(BlockKind.Caption, "The harbour bridge closed on Monday");
        using var desk = new SmallDesk(article with { Blocks = [caption, .. article.Blocks] });

        desk.Search("harbour bridge Monday")
            .Should()
            .ContainSingle()
            .Which.Passage.Kind.Should()
            .Be(BlockKind.Paragraph);
    }

    [Fact]
    public void A_caption_that_stands_alone_is_found()
    {
        var article = NewsItem.Of("a.txt", "Trade was slow.");
        var caption = new Block(BlockKind.Caption, "The harbour bridge at dawn");
        using var desk = new SmallDesk(article with { Blocks = [caption, .. article.Blocks] });

        var hit = desk.Search("harbour bridge").Should().ContainSingle().Subject;

        hit.Passage.Kind.Should().Be(BlockKind.Caption);
        hit.Parts.Should().Contain(part => part.Name == "caption" && part.Value < 0);
    }

    [Fact]
    public void One_article_does_not_crowd_out_another()
    {
        var long_ = NewsItem.Of(
            "long.txt",
            "Bridge news about cables.",
            "Bridge news about piers.",
            "Bridge news about tolls."
        );
        using var desk = new SmallDesk(
            long_,
            NewsItem.Of("other.txt", "A quiet day, but for one item of bridge news in the north of the land.")
        );
        desk.Retrieval.PerArticle = 1;

        desk.Search("bridge news")
            .Select(hit => hit.Article.Id.Value)
            .Should()
            .BeEquivalentTo("long.txt", "other.txt");
    }

    [Fact]
    public void No_more_hits_come_than_are_wanted()
    {
        using var desk = new SmallDesk(
            NewsItem.Of("a.txt", "Bridge one here.", "Bridge two there.", "Bridge three yonder.")
        );

        desk.Search("bridge", limit: 2).Should().HaveCount(2);
    }

    [Fact]
    public void Limits_on_date_and_source_hold()
    {
        using var desk = new SmallDesk(
            NewsItem.Of("a.txt", "Bridge news one.").On("2021-05-05").From("The Gazette"),
            NewsItem.Of("b.txt", "Bridge news two.").On("2021-06-06").From("The Herald"),
            NewsItem.Of("c.txt", "Bridge news three.")
        );
        var question = new Question("bridge news");

        Ids(question with { From = new DateOnly(2021, 6, 1) }).Should().Equal("b.txt");
        Ids(question with { To = new DateOnly(2021, 6, 1) }).Should().Equal("a.txt");
        Ids(question with { Sources = ["the gazette"] }).Should().Equal("a.txt");

        IEnumerable<string> Ids(Question asked) => desk.Search(asked).Select(hit => hit.Article.Id.Value);
    }

    [Fact]
    public void A_question_without_matter_finds_nothing()
    {
        using var desk = new SmallDesk(NewsItem.Of("a.txt", "Bridge news."));

        desk.Search("what is the").Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_question_finds_the_same_on_many_threads()
    {
        var articles = Enumerable
            .Range(0, 40)
            .Select(i => NewsItem.Of($"{i}.txt", $"Bridge {i} closed after report {i % 7}."));
        using var desk = new SmallDesk([.. articles]);
        var expected = desk.Search("which bridge closed after the report")
            .Select(hit => hit.Passage.Id)
            .ToList();

        var found = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => Task.Run(Search, TestContext.Current.CancellationToken))
        );

        found.Should().AllSatisfy(hits => hits.Select(hit => hit.Passage.Id).Should().Equal(expected));

        IReadOnlyList<Hit> Search() => desk.Search("which bridge closed after the report");
    }
}
