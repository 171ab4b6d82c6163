using AskTheDesk.Articles;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Indexing.Writing.Updates;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Writing.Updates;

public sealed class UpdatePlanTests
{
    private readonly Catalog _catalog = new();

    [Fact]
    public void A_new_article_is_added()
    {
        Plan(NewsSource.Of("/a", NewsItem.Of("1", "Text."))).Should().Be("+1");
    }

    [Fact]
    public void A_changed_article_is_updated_and_an_unchanged_one_left_alone()
    {
        Holds("/a", "1", "2");

        Plan(NewsSource.Of("/a", NewsItem.Of("1", "Other text."), NewsItem.Of("2", "Text.")))
            .Should()
            .Be("~1 =1");
    }

    [Fact]
    public void An_article_whose_file_was_renamed_is_updated()
    {
        Holds("/a", "1");
        var renamed = NewsSource.Found(NewsItem.Of("1", "Text."), "other");

        Plan(NewsSource.Reading("/a", renamed)).Should().Be("~1");
    }

    [Fact]
    public void An_article_goes_when_its_source_was_read_without_it()
    {
        Holds("/a", "1", "2");

        Plan(NewsSource.Of("/a", NewsItem.Of("2", "Text."))).Should().Be("-1 =1");
    }

    [Fact]
    public void A_source_that_is_not_named_loses_nothing()
    {
        Holds("/a", "1");

        Plan(NewsSource.Of("/b", NewsItem.Of("2", "Text."))).Should().Be("+2");
    }

    [Fact]
    public void A_source_that_cannot_be_read_loses_nothing_and_says_so()
    {
        Holds("/a", "1");

        Plan(NewsSource.Reading("/a", NewsSource.Rejected("")))
            .Should()
            .Be("!/a: It is malformed. ?/a could not be read: nothing of it is removed.");
    }

    [Fact]
    public void A_source_that_is_all_at_once_empty_loses_nothing_and_says_so()
    {
        Holds("/a", "1", "2");

        Plan(NewsSource.Of("/a"))
            .Should()
            .Be("?/a holds no article any more: the 2 that the index has from it stay.");
    }

    [Fact]
    public void A_source_that_always_was_empty_is_no_matter()
    {
        Plan(NewsSource.Of("/a")).Should().BeEmpty();
    }

    [Fact]
    public void An_article_stays_while_its_file_is_malformed()
    {
        Holds("/a", "1", "2");

        Plan(
                NewsSource.Reading(
                    "/a",
                    NewsSource.Rejected("1"),
                    NewsSource.Found(NewsItem.Of("3", "Text."), "3")
                )
            )
            .Should()
            .Be("+3 -2 !/a: 1: It is malformed.");
    }

    [Fact]
    public void The_same_id_twice_in_a_source_is_rejected_the_second_time()
    {
        var twice = NewsSource.Reading(
            "/a",
            NewsSource.Found(NewsItem.Of("1", "Text."), "x"),
            NewsSource.Found(NewsItem.Of("1", "Other."), "y")
        );

        Plan(twice).Should().Be("+1 !/a: y: id: 1 is already the id of an article in /a, x.");
    }

    [Fact]
    public void The_same_id_from_two_roots_is_rejected_from_the_second()
    {
        var first = NewsSource.Of("/a", NewsItem.Of("1", "Text."));
        var second = NewsSource.Of("/b", NewsItem.Of("1", "Text."));

        Plan(first, second).Should().Be("+1 !/b: 1: id: 1 is already the id of an article in /a, 1.");
    }

    [Fact]
    public void An_id_that_the_index_has_from_a_root_not_named_is_rejected()
    {
        Holds("/a", "1");

        Plan(NewsSource.Of("/b", NewsItem.Of("1", "Text.")))
            .Should()
            .Be(
                "!/b: 1: id: 1 is the id of an article from /a; if that source is no more, rebuild the index "
                    + "without it."
            );
    }

    [Theory]
    [InlineData("/a", "/b")]
    [InlineData("/b", "/a")]
    public void An_article_that_moved_to_another_root_is_updated_in_whatever_order_they_are_read(
        params string[] order
    )
    {
        Holds("/a", "1", "2");
        var sources = new Dictionary<string, ArticleSource>(StringComparer.Ordinal)
        {
            ["/a"] = NewsSource.Of("/a", NewsItem.Of("2", "Text.")),
            ["/b"] = NewsSource.Of("/b", NewsItem.Of("1", "Text.")),
        };

        Plan([.. order.Select(root => sources[root])]).Should().Be("~1 =1");
    }

    [Fact]
    public void The_root_that_has_an_id_keeps_it_in_whatever_order_they_are_read()
    {
        Holds("/a", "1");
        var other = NewsSource.Of("/b", NewsItem.Of("1", "Other."));

        Plan(other, NewsSource.Of("/a", NewsItem.Of("1", "Text.")))
            .Should()
            .Be("=1 !/b: 1: id: 1 is already the id of an article in /a, 1.");
    }

    [Fact]
    public void A_root_named_twice_is_read_once()
    {
        var source = NewsSource.Of("/a", NewsItem.Of("1", "Text."));

        Plan(source, source).Should().Be("+1");
    }

    [Fact]
    public void What_the_desk_removed_stays_out()
    {
        var marks = MarkBook.Of([
            new Mark(new ArticleId("1"), PublicationState.Removed, null, Some.Instant("2022-01-01")),
        ]);
        var plan = new UpdatePlan(_catalog, marks);

        var changes = plan.Changes([NewsSource.Of("/a", NewsItem.Of("1", "Text."))]);

        changes.Should().BeEmpty();
        plan.Tally.KeptOut.Should().Be(1);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void An_endless_id_is_rejected(int length, bool taken)
    {
        var article = NewsItem.Of(new string('x', length), "Text.");

        Plan(NewsSource.Reading("/a", NewsSource.Found(article, "f")))
            .Should()
            .Be(taken ? $"+{article.Id}" : "!/a: f: The id has 1001 characters, 1000 are the most.");
    }

    /// <summary>Articles of the text "Text.", each in a file of its id.</summary>
    private void Holds(string root, params string[] ids)
    {
        foreach (var id in ids)
        {
            _catalog.Put(new ArticleId(id), new CatalogEntry("Text.", root, id, 1, null));
        }
    }

    /// <summary>The account: + added, ~ updated, - removed, = unchanged, ! rejected, ? warnings.</summary>
    private string Plan(params ArticleSource[] sources)
    {
        var plan = new UpdatePlan(_catalog, MarkBook.Empty);
        _ = plan.Changes(sources).Count();
        var report = plan.Tally.ToReport();
        return string.Join(
            ' ',
            [
                .. report.Added.Select(id => $"+{id}"),
                .. report.Updated.Select(id => $"~{id}"),
                .. report.Removed.Select(id => $"-{id}"),
                .. report.Unchanged > 0 ? [$"={report.Unchanged}"] : Array.Empty<string>(),
                .. report.Rejected.Select(item => $"!{item}"),
                .. report.Warnings.Select(warning => $"?{warning}"),
            ]
        );
    }
}
