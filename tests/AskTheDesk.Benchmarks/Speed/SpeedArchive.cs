using AskTheDesk.Articles;
using AskTheDesk.Benchmarks.Kills;
using AskTheDesk.Indexing;
using AskTheDesk.Indexing.Writing;
using AskTheDesk.Passages;

namespace AskTheDesk.Benchmarks.Speed;

/// <summary>A thousand generated articles in a folder, and an index beside them.</summary>
internal sealed class SpeedArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("desk-speed-");

    public SpeedArchive()
    {
        Articles = Path.Combine(_folder.FullName, "articles");
        new GeneratedArchive(KillOptions.Parse(["--articles", "1000"])).Write(Articles, isNew: false);
        Index = IndexFolder.At(Path.Combine(_folder.FullName, "index"));
    }

    public string Articles { get; }

    public IndexFolder Index { get; }

    /// <summary>Brings the index up to date, or builds it afresh.</summary>
    public IndexReport Write(bool rebuild)
    {
        var source = ArticleSource.At(
            Articles,
            new ArticleReader(TimeProvider.System),
            CancellationToken.None
        );
        var writer = new ArchiveWriter(Index, TimeProvider.System, PassageSplitter.Split);
        return writer.Update(
            new IndexRequest([source], Rebuild: rebuild),
            progress: null,
            CancellationToken.None
        );
    }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Delete(recursive: true);
    }
}
