using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Tests.Support;

namespace AskTheDesk.Tests.Indexing;

public sealed class IndexFolderTests
{
    [Fact]
    public void A_folder_has_an_index_once_one_was_written_and_not_before()
    {
        using var place = new TempFolder();
        using var folder = IndexFolder.At(Path.Combine(place.Path, "index"));
        folder.HasIndex.Should().BeFalse();
        var source = NewsSource.Of("/a", NewsItem.Of("1", "A storm."));

        Writer(folder).Update(new IndexRequest([source]), null, TestContext.Current.CancellationToken);

        folder.HasIndex.Should().BeTrue();
    }

    [Fact]
    public void Looking_for_an_index_makes_no_folder()
    {
        using var place = new TempFolder();
        using var folder = IndexFolder.At(Path.Combine(place.Path, "index"));

        _ = folder.HasIndex;

        Directory.EnumerateFileSystemEntries(place.Path).Should().BeEmpty();
    }

    [Fact]
    public void A_rebuild_touches_nothing_beside_Lucenes_files()
    {
        using var place = new TempFolder();
        using var folder = IndexFolder.At(place.Path);
        place.Write("README.md", "Mine.");
        var source = NewsSource.Of("/a", NewsItem.Of("1", "A storm."));
        Writer(folder).Update(new IndexRequest([source]), null, TestContext.Current.CancellationToken);

        Writer(folder)
            .Update(new IndexRequest([source], Rebuild: true), null, TestContext.Current.CancellationToken);

        Directory
            .EnumerateFileSystemEntries(place.Path)
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo("README.md", "lucene");
        File.ReadAllText(Path.Combine(place.Path, "README.md")).Should().Be("Mine.");
    }

    private static ArchiveWriter Writer(IndexFolder folder) =>
        new(folder, TimeProvider.System, NewsItem.Passages);
}
