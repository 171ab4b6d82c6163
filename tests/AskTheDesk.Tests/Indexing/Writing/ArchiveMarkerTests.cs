using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Writing;

public sealed class ArchiveMarkerTests : IDisposable
{
    private readonly RamArchive _archive = new();
    private readonly ArchiveMarker _marker;

    public ArchiveMarkerTests()
    {
        _marker = new ArchiveMarker(_archive.Folder, _archive.Clock);
        _archive.Update(Source());
    }

    [Fact]
    public void A_removed_article_is_gone_and_no_run_brings_it_back()
    {
        var report = _marker.Remove(Ids("a/1.txt"), "A court order.");

        report.Should().BeEquivalentTo(new MarkReport(Done: true, ["a/1.txt is removed."]));
        _archive.Find("storm").Should().Equal("a/2.txt");
        _archive.Update(Source()).KeptOut.Should().Be(1);
        _archive.Find("storm").Should().Equal("a/2.txt");
    }

    [Fact]
    public void A_removed_article_comes_back_with_the_run_after_it_was_restored()
    {
        _marker.Remove(Ids("a/1.txt"), null);

        var report = _marker.Restore(Ids("a/1.txt"));

        report
            .Lines.Should()
            .Equal("a/1.txt is no longer removed: the next index run that finds it brings it back.");
        _archive.Find("storm").Should().Equal("a/2.txt");
        _archive.Update(Source()).Added.Should().Equal(Ids("a/1.txt"));
        _archive.Find("storm").Should().HaveCount(2);
    }

    [Fact]
    public void A_retracted_article_is_shown_again_once_restored()
    {
        _marker.Retract(Ids("a/1.txt", "a/2.txt"), null).Lines.Should().HaveCount(2);
        _archive.Find("storm").Should().BeEmpty();

        _marker.Restore(Ids("a/1.txt")).Lines.Should().Equal("a/1.txt is no longer marked as retracted.");

        _archive.Find("storm").Should().Equal("a/1.txt");
    }

    [Fact]
    public void A_status_tells_of_marks_with_why_and_day()
    {
        _marker.Retract(Ids("a/1.txt"), "Invented.");
        _marker.Remove(Ids("a/2.txt"), null);

        Status("a/1.txt")
            .Should()
            .Be(new ArticleStatus(PublicationState.Retracted, "Invented.", new DateOnly(2022, 3, 1)));
        Status("a/2.txt")
            .Should()
            .Be(new ArticleStatus(PublicationState.Removed, null, new DateOnly(2022, 3, 1)));
    }

    [Fact]
    public void An_unknown_id_changes_nothing_and_names_those_near_it()
    {
        var version = _archive.Index.Summary().Version;

        var report = _marker.Retract(Ids("a/1.txt", "a/3.txt"), null);

        report
            .Should()
            .BeEquivalentTo(
                new MarkReport(Done: false, ["There is no article a/3.txt. Near it: a/1.txt, a/2.txt."])
            );
        _archive.Index.Summary().Version.Should().Be(version);
        _archive.Find("storm").Should().HaveCount(2);
    }

    [Fact]
    public void What_is_removed_is_neither_removed_nor_retracted_again()
    {
        _marker.Remove(Ids("a/1.txt"), null);

        _marker
            .Remove(Ids("a/1.txt"), null)
            .Lines.Should()
            .Equal("a/1.txt is removed already (2022-03-01 00:00:00Z).");
        _marker
            .Retract(Ids("a/1.txt"), null)
            .Lines.Should()
            .Equal("a/1.txt is removed, restore it first (2022-03-01 00:00:00Z).");
    }

    [Fact]
    public void What_bears_no_mark_is_not_restored()
    {
        var report = _marker.Restore(Ids("a/1.txt"));

        report
            .Should()
            .BeEquivalentTo(new MarkReport(Done: false, ["a/1.txt was neither removed nor retracted."]));
    }

    [Fact]
    public void A_mark_leaves_the_time_of_the_last_run_and_counts_anew()
    {
        _archive.Clock.Advance(TimeSpan.FromDays(1));

        _marker.Remove(Ids("a/1.txt"), null);

        _archive.Index.Status().LastRun.Should().Be(Some.Instant("2022-03-01"));
        _archive.Index.Summary().Articles.Should().Be(1);
    }

    [Fact]
    public void Without_an_index_nothing_can_be_marked()
    {
        using var folder = IndexFolder.InMemory();

        var remove = () => new ArchiveMarker(folder, _archive.Clock).Remove(Ids("1"), null);

        remove.Should().Throw<IndexException>().WithMessage("There is no index in memory: run 'index'.");
    }

    public void Dispose() => _archive.Dispose();

    private ArticleStatus? Status(string id) => _archive.Index.StatusOf(new ArticleId(id));

    private static ArticleSource Source() =>
        NewsSource.Of("/a", NewsItem.Of("a/1.txt", "A storm."), NewsItem.Of("a/2.txt", "A storm."));

    private static ArticleId[] Ids(params string[] ids) => [.. ids.Select(id => new ArticleId(id))];
}
