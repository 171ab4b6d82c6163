using AskTheDesk.Articles;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Marking;
using AskTheDesk.Indexing.Reading;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing.Reading;

public sealed class CommitSourceTests
{
    [Fact]
    public void A_missing_index_says_what_to_run()
    {
        using var place = new TempFolder();
        var path = Path.Combine(place.Path, "none");
        using var folder = IndexFolder.At(path);
        using var index = new LuceneIndex(folder, TimeProvider.System);

        var read = () => index.Summary();

        read.Should().Throw<IndexException>().WithMessage($"There is no index in {path}: run 'index'.");
        Directory.Exists(path).Should().BeFalse();
    }

    [Fact]
    public void An_index_that_appears_later_is_read()
    {
        using var archive = new RamArchive();
        archive.Index.Invoking(index => index.Summary()).Should().Throw<IndexException>();

        archive.Commit(NewsItem.Of("a", "A storm."));

        archive.Index.Summary().Articles.Should().Be(1);
    }

    [Fact]
    public void A_new_commit_is_read_from_the_next_search_on()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "A storm."));
        var before = archive.Index.Summary();

        archive.Commit(NewsItem.Of("a", "A calm."), NewsItem.Of("b", "A calm."));

        archive.Find("storm").Should().BeEmpty();
        archive.Find("calm").Should().Equal("a", "b");
        archive.Index.Summary().Version.Should().BeGreaterThan(before.Version);
    }

    [Fact]
    public void A_commit_that_changes_nothing_but_marks_is_read_too()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "A storm."));
        archive.Find("storm").Should().Equal("a");
        var mark = new Mark(new ArticleId("a"), PublicationState.Retracted, null, archive.Clock.GetUtcNow());

        archive.Commit(MarkBook.Of([mark]));

        archive.Find("storm").Should().BeEmpty();
    }

    [Fact]
    public void A_search_keeps_its_commit_to_its_end()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "A storm."));
        using var commits = new CommitSource(archive.Folder);

        var (before, after) = commits.Read(commit =>
        {
            archive.Commit(NewsItem.Of("b", "A storm."));
            var next = commits.Read(other => other.Reader.NumDocs);
            return (commit.Reader.NumDocs, next);
        });

        (before, after).Should().Be((2, 4));
    }

    [Fact]
    public void A_commit_that_no_one_reads_any_more_is_closed()
    {
        using var archive = new RamArchive(NewsItem.Of("a", "A storm."));
        var commits = new CommitSource(archive.Folder);
        var first = commits.Read(commit => commit.Reader);
        archive.Commit(NewsItem.Of("b", "A storm."));
        var second = commits.Read(commit => commit.Reader);

        commits.Dispose();

        (first.RefCount, second.RefCount).Should().Be((0, 0));
    }

    [Fact]
    public void An_index_that_was_deleted_and_built_again_is_read_anew()
    {
        using var place = new TempFolder();
        using var folder = IndexFolder.At(place.Path);
        using var index = new LuceneIndex(folder, TimeProvider.System);
        Write(folder, "A storm.");
        index.Summary().Passages.Should().Be(1);

        Directory.Delete(Path.Combine(place.Path, "lucene"), recursive: true);
        index.Invoking(i => i.Summary()).Should().Throw<IndexException>().WithMessage("There is no index*");
        Write(folder, "A storm.", "A calm.");

        index.Summary().Should().BeEquivalentTo(new { Version = 1, Passages = 2 });
    }

    [Fact]
    public void A_damaged_index_says_how_to_rebuild()
    {
        using var place = new TempFolder();
        using var folder = IndexFolder.At(place.Path);
        using var index = new LuceneIndex(folder, TimeProvider.System);
        Write(folder, "A storm.");
        Truncate(place, "*.cfs");

        var read = () => index.Summary();

        read.Should()
            .Throw<IndexException>()
            .WithMessage($"The index in {place.Path} cannot be read (*run 'index --rebuild'.");
    }

    private static void Write(IndexFolder folder, params string[] paragraphs) =>
        new ArchiveWriter(folder, TimeProvider.System, NewsItem.Passages).Update(
            new IndexRequest([NewsSource.Of("/a", NewsItem.Of("a", paragraphs))]),
            null,
            TestContext.Current.CancellationToken
        );

    private static void Truncate(TempFolder place, string files)
    {
        foreach (var file in Directory.EnumerateFiles(place.Path, files, SearchOption.AllDirectories))
        {
            File.WriteAllText(file, "");
        }
    }
}
