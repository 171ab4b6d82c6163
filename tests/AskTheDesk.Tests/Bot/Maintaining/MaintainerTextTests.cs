using AskTheDesk.Articles;
using AskTheDesk.Bot.Maintaining;
using AskTheDesk.Bot.Showing.Markup;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Indexing.Writing.Updates;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Bot.Maintaining;

public sealed class MaintainerTextTests
{
    private static readonly IndexReport Report = new(
        [new ArticleId("a.txt"), new ArticleId("b.txt")],
        [],
        [new ArticleId("c.txt")],
        Unchanged: 1234,
        KeptOut: 1,
        [],
        []
    );

    [Fact]
    public void Progress_is_counted()
    {
        MaintainerText.Progress(progress: null).Content.Should().Be("Reading the sources…");
        MaintainerText
            .Progress(new IndexProgress("seeds", 1234, 5))
            .Content.Should()
            .Be("1,234 articles read, 5 changed…");
    }

    [Fact]
    public void What_changed_is_told_in_one_line()
    {
        var page = MaintainerText.Report(Report).Should().ContainSingle().Which;

        page.Ephemeral.Should().BeTrue();
        page.Content.Should()
            .Be(
                "**The archive is up to date.** 2 added, 0 updated, 1 removed, 1,234 unchanged, 1 kept out, "
                    + "0 rejected."
            );
    }

    [Fact]
    public void What_was_rejected_is_listed_and_what_is_too_much_is_counted()
    {
        var rejected = Enumerable
            .Range(1, 20)
            .Select(number => new RejectedItem(
                "seeds",
                new Rejection($"*{number}*.txt", null, "field", new string('_', 300))
            ))
            .ToList();

        var pages = MaintainerText.Report(Report with { Rejected = rejected, Warnings = ["Is it mounted?"] });

        pages.Should().OnlyContain(page => page.Content.Length <= Pager.Limit);
        var text = string.Join('\n', pages.Select(page => page.Content));
        text.Should().Contain("20 rejected").And.Contain("\\*15\\*").And.NotContain("\\*16\\*");
        text.Should().Contain("- and 5 more: `index --report FILE` lists all").And.Contain("Is it mounted?");
    }

    [Fact]
    public void Status_tells_the_archive_and_the_line()
    {
        var summary = new IndexSummary(7, 1234, 9999, Some.Instant("2022-06-01"));
        var status = new IndexStatus(summary, Some.Instant("2022-06-02T10:05:00"), 3, 3 * 1048576);

        MaintainerText
            .Status(status, (2, 5))
            .Content.Should()
            .Be(
                """
                **Archive** 1,234 articles, 9,999 passages, 3.0 MiB
                **Newest article** 1 June 2022
                **Last run** 2 June 2022, 10:05 UTC
                **Index** version 7, format 3
                **Questions** 2 being answered, 5 waiting
                """
            );
    }
}
