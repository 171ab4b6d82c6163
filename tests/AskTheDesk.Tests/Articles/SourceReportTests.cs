using AskTheDesk.Articles;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Articles;

public sealed class SourceReportTests
{
    private static readonly ArticleId Missing = new("missing");
    private static readonly SourceItem Found = new SourceItem.Found(
        SomeArticle.OfParagraphs("One."),
        "one.txt"
    );

    [Fact]
    public void An_article_that_a_whole_root_no_longer_holds_is_gone()
    {
        var report = Report(Found);

        report.IsGone(Missing, "folder/missing.txt").Should().BeTrue();
    }

    [Fact]
    public void Nothing_is_gone_from_a_root_that_is_all_at_once_empty()
    {
        Report().IsGone(Missing, "missing.txt").Should().BeFalse();
    }

    [Fact]
    public void Nothing_is_gone_from_a_root_that_could_not_be_read()
    {
        var report = Report(Found, Rejected(""));

        report.Readable.Should().BeFalse();
        report.IsGone(Missing, "missing.txt").Should().BeFalse();
    }

    [Theory]
    [InlineData("bad.jsonl", false)]
    [InlineData("locked/bad.txt", false)]
    [InlineData("locked/deep/bad.txt", false)]
    [InlineData("bad.jsonl/other.txt", true)]
    [InlineData("lockedup/other.txt", true)]
    public void Nothing_is_gone_that_came_from_a_rejected_file_or_from_below_a_rejected_folder(
        string file,
        bool isGone
    )
    {
        var report = Report(Found, Rejected("bad.jsonl"), Rejected("locked/"));

        report.IsGone(Missing, file).Should().Be(isGone);
    }

    [Fact]
    public void A_rejected_line_that_tells_its_id_spares_only_that_article()
    {
        var report = Report(Found, Rejected("feed.jsonl", Missing));

        report.IsGone(Missing, "feed.jsonl").Should().BeFalse();
        report.IsGone(new ArticleId("other"), "feed.jsonl").Should().BeTrue();
    }

    [Fact]
    public void It_counts_what_was_found_and_what_was_rejected()
    {
        var report = Report(Found, Found, Rejected("a"), Rejected("b", Missing));

        report.Found.Should().Be(2);
        report.Rejected.Should().Be(2);
    }

    private static SourceItem.Rejected Rejected(string file, ArticleId? id = null) =>
        new(new Rejection(file, null, null, "Wrong."), id);

    private static SourceReport Report(params IEnumerable<SourceItem> items)
    {
        var report = new SourceReport("/root");
        foreach (var item in items)
        {
            report.Add(item);
        }
        return report;
    }
}
