using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Indexing.Writing.Locking;
using AskTheDesk.Tests.Support;
using Lucene.Net.Index;

namespace AskTheDesk.Tests.Indexing.Writing;

public sealed class ArchiveWriterTests : IDisposable
{
    private readonly RamArchive _archive = new();

    [Fact]
    public void The_archive_follows_its_source()
    {
        _archive.Update(NewsSource.Of("/a", Storm("1"), Storm("2"), Storm("3")));

        var report = _archive.Update(NewsSource.Of("/a", Storm("1"), Calm("2"), Storm("4")));

        report
            .Should()
            .BeEquivalentTo(
                new
                {
                    Added = Ids("4"),
                    Updated = Ids("2"),
                    Removed = Ids("3"),
                    Unchanged = 1,
                }
            );
        _archive.Find("storm").Should().Equal("1", "4");
        _archive.Find("calm").Should().Equal("2");
        _archive.Index.Summary().Should().BeEquivalentTo(new { Articles = 3, Passages = 3 });
    }

    [Fact]
    public void Only_changed_articles_are_written_again()
    {
        _archive.Update(NewsSource.Of("/a", Storm("1"), Storm("2")));

        _archive.Update(NewsSource.Of("/a", Storm("1"), Calm("2")));

        using var reader = DirectoryReader.Open(_archive.Folder.Directory);
        reader.Leaves.Select(leaf => leaf.Reader.MaxDoc).Should().Equal(4, 2);
    }

    [Fact]
    public void Readers_see_nothing_before_the_run_has_ended()
    {
        _archive.Update(NewsSource.Of("/a", Storm("1")));
        var seen = new List<int>();
        IEnumerable<SourceItem> Items()
        {
            foreach (var item in NewsSource.Of("/a", Storm("1"), Storm("2"), Storm("3")).Items)
            {
                yield return item;
                seen.Add(_archive.Find("storm").Count());
            }
        }

        _archive.Update(new ArticleSource("/a", Items()));

        seen.Should().Equal(1, 1, 1, 1);
        _archive.Find("storm").Should().HaveCount(3);
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_the_archive_as_it_was()
    {
        _archive.Update(NewsSource.Of("/a", Storm("1")));
        using var stop = new CancellationTokenSource();
        var writer = new ArchiveWriter(_archive.Folder, _archive.Clock, NewsItem.Passages);
        IEnumerable<SourceItem> Items()
        {
            yield return NewsSource.Found(Calm("1"), "1");
            stop.Cancel();
            yield return NewsSource.Found(Calm("2"), "2");
        }

        var run = () => writer.Update(new IndexRequest([new ArticleSource("/a", Items())]), null, stop.Token);

        run.Should().Throw<OperationCanceledException>();
        _archive.Find("storm").Should().Equal("1");
        _archive.Update(NewsSource.Of("/a", Storm("1"))).Unchanged.Should().Be(1);
    }

    [Fact]
    public void A_dry_run_tells_and_changes_nothing()
    {
        _archive.Update(NewsSource.Of("/a", Storm("1"), Storm("2")));
        var version = _archive.Index.Summary().Version;
        var source = NewsSource.Of("/a", Calm("1"), Storm("3"));

        var report = _archive.Update(new IndexRequest([source], DryRun: true));

        report
            .Should()
            .BeEquivalentTo(
                new
                {
                    Added = Ids("3"),
                    Updated = Ids("1"),
                    Removed = Ids("2"),
                }
            );
        _archive.Index.Summary().Version.Should().Be(version);
        _archive.Find("storm").Should().Equal("1", "2");
    }

    [Fact]
    public void A_dry_run_needs_no_lock_and_no_index()
    {
        using var archive = new RamArchive();
        using var writing = WriterSession.Open(archive.Folder, WriterNote.Mine("index", archive.Clock));

        var report = archive.Update(new IndexRequest([NewsSource.Of("/a", Storm("1"))], DryRun: true));

        report.Added.Should().Equal(Ids("1"));
        DirectoryReader.IndexExists(archive.Folder.Directory).Should().BeFalse();
    }

    [Fact]
    public void The_commit_tells_counts_times_and_format()
    {
        _archive.Update(
            NewsSource.Of("/a", Storm("1").On("2022-01-05"), Storm("2").On("2022-02-05").Retracted())
        );

        using var reader = DirectoryReader.Open(_archive.Folder.Directory);
        reader
            .IndexCommit.UserData.Should()
            .Contain("format", "1")
            .And.Contain("articles", "2")
            .And.Contain("passages", "2")
            .And.Contain("newest", "2022-02-05T00:00:00.0000000+00:00")
            .And.Contain("run", "2022-03-01T00:00:00.0000000+00:00");
        _archive.Index.Status().LastRun.Should().Be(Some.Instant("2022-03-01"));
    }

    [Fact]
    public void Progress_tells_how_many_were_read_and_changed()
    {
        var told = new List<IndexProgress>();
        var writer = new ArchiveWriter(_archive.Folder, _archive.Clock, NewsItem.Passages);
        var request = new IndexRequest([NewsSource.Of("/a", Storm("1"), Storm("2"))]);

        writer.Update(request, new Listener(told), TestContext.Current.CancellationToken);

        told.Should()
            .Equal(
                new IndexProgress("/a", 0, 0),
                new IndexProgress("/a", 1, 1),
                new IndexProgress("/a", 2, 2)
            );
    }

    [Fact]
    public void Where_nothing_is_read_no_index_is_made()
    {
        _archive.Update(NewsSource.Reading("/a", NewsSource.Rejected("")));

        _archive.Index.Invoking(index => index.Summary()).Should().Throw<IndexException>();
    }

    [Fact]
    public void A_full_disk_leaves_the_archive_as_it_was()
    {
        using var disk = new FullDisk();
        using var folder = IndexFolder.Over(disk);
        var writer = new ArchiveWriter(folder, _archive.Clock, NewsItem.Passages);
        using var index = new LuceneIndex(folder, _archive.Clock);
        Update(writer, Storm("1"));
        disk.IsFull = true;

        var update = () => Update(writer, Storm("1"), Storm("2"));

        update
            .Should()
            .Throw<IndexException>()
            .WithMessage(
                "The index in memory could not be written (No space left on device.): it is as it was."
            );
        index.Summary().Articles.Should().Be(1);
        disk.IsFull = false;
        update().Added.Should().Equal(Ids("2"));
    }

    [Fact]
    public void A_retraction_survives_an_edit_of_the_article()
    {
        _archive.Update(NewsSource.Of("/a", Storm("1"), Storm("2")));
        new ArchiveMarker(_archive.Folder, _archive.Clock).Retract(Ids("1"), "Invented.");

        _archive.Update(NewsSource.Of("/a", Storm("1").Titled("New"), Storm("2")));

        _archive.Find("storm").Should().Equal("2");
    }

    public void Dispose() => _archive.Dispose();

    private static IndexReport Update(ArchiveWriter writer, params Article[] articles) =>
        writer.Update(
            new IndexRequest([NewsSource.Of("/a", articles)]),
            null,
            TestContext.Current.CancellationToken
        );

    private static Article Storm(string id) => NewsItem.Of(id, "A storm.");

    private static Article Calm(string id) => NewsItem.Of(id, "A calm.");

    private static ArticleId[] Ids(params string[] ids) => [.. ids.Select(id => new ArticleId(id))];

    private sealed class Listener(List<IndexProgress> told) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => told.Add(value);
    }
}
