using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Writing.Updates;

public sealed class RebuildGuardTests : IDisposable
{
    private readonly RamArchive _archive = new();

    public RebuildGuardTests() =>
        _archive.Update(NewsSource.Of("/a", Storm("1"), Storm("2")), NewsSource.Of("/b", Storm("3")));

    [Fact]
    public void A_rebuild_holds_what_its_sources_hold_and_tells_what_went()
    {
        var report = Rebuild(NewsSource.Of("/a", Storm("2"), Storm("4")));

        report
            .Should()
            .BeEquivalentTo(
                new
                {
                    Added = Ids("2", "4"),
                    Removed = Ids("1", "3"),
                    Unchanged = 0,
                }
            );
        _archive.Find("storm").Should().Equal("2", "4");
    }

    [Fact]
    public void Readers_have_the_old_archive_until_a_rebuild_has_ended()
    {
        var seen = new List<int>();
        IEnumerable<SourceItem> Items()
        {
            foreach (var item in NewsSource.Of("/a", Storm("2")).Items)
            {
                yield return item;
                seen.Add(_archive.Find("storm").Count());
            }
        }

        Rebuild(new ArticleSource("/a", Items()));

        seen.Should().Equal(3, 3);
        _archive.Find("storm").Should().Equal("2");
    }

    [Fact]
    public void A_rebuild_forgets_no_mark()
    {
        var marker = new ArchiveMarker(_archive.Folder, _archive.Clock);
        marker.Retract(Ids("1"), null);
        marker.Remove(Ids("2"), null);

        var report = Rebuild(NewsSource.Of("/a", Storm("1"), Storm("2"), Storm("4")));

        report.KeptOut.Should().Be(1);
        _archive.Find("storm").Should().Equal("4");
    }

    [Fact]
    public void A_rebuild_of_a_source_that_cannot_be_read_is_given_up()
    {
        var rebuild = () =>
            Rebuild(NewsSource.Of("/a", Storm("1")), NewsSource.Reading("/b", NewsSource.Rejected("")));

        rebuild
            .Should()
            .Throw<IndexException>()
            .WithMessage("The rebuild was given up, /b could not be read: the index in memory is as it was.");
        _archive.Find("storm").Should().Equal("1", "2", "3");
    }

    [Fact]
    public void A_rebuild_of_nothing_is_given_up()
    {
        var rebuild = () => Rebuild(NewsSource.Of("/a"));

        rebuild.Should().Throw<IndexException>().WithMessage("*the sources hold no article*");
        _archive.Find("storm").Should().Equal("1", "2", "3");
    }

    [Fact]
    public void A_dry_run_tells_of_a_rebuild()
    {
        var request = new IndexRequest([NewsSource.Of("/a", Storm("2"))], Rebuild: true, DryRun: true);

        var report = _archive.Update(request);

        report.Should().BeEquivalentTo(new { Added = Ids("2"), Removed = Ids("1", "3") });
        _archive.Find("storm").Should().HaveCount(3);
    }

    public void Dispose() => _archive.Dispose();

    private IndexReport Rebuild(params ArticleSource[] sources) =>
        _archive.Update(new IndexRequest(sources, Rebuild: true));

    private static Article Storm(string id) => NewsItem.Of(id, "A storm.");

    private static ArticleId[] Ids(params string[] ids) => [.. ids.Select(id => new ArticleId(id))];
}
